package polyclinic.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;

/** The description of an image, without markup. */
final class AltText {

  private AltText() {}

  /** The text between an image's brackets. */
  static String of(Node image) {
    var out = new StringBuilder();
    append(image, out);
    return out.toString().strip();
  }

  private static void append(Node parent, StringBuilder out) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text || node instanceof HtmlEntity) {
        out.append(node.getChars().unescape());
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        out.append(' ');
      } else if (node instanceof Code code) {
        out.append(code.getText());
      } else if (node instanceof HtmlInlineBase) {
        out.append(node.getChars());
      } else if (!(node instanceof Footnote || node instanceof CitationNode)) {
        append(node, out);
      }
    }
  }
}
