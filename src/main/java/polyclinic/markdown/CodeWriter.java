package polyclinic.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/** Writes code, in a line and in blocks. */
final class CodeWriter {

  private static final Pattern LINE_END = Pattern.compile("\r\n?|\n");
  private static final Pattern SPACE = Pattern.compile("\\s");

  private CodeWriter() {}

  static void span(Output out, Code node) {
    String code = LINE_END.matcher(node.getText()).replaceAll(" ");
    boolean padded = code.length() > 1 && code.startsWith(" ") && code.endsWith(" ");
    if (padded && !code.isBlank()) {
      code = code.substring(1, code.length() - 1);
    }
    if (isInTable(node)) {
      code = code.replace("\\|", "|");
    }
    out.markup("<code>").literal(code).markup("</code>");
  }

  static void fenced(Output out, FencedCodeBlock node) {
    String info = node.getInfo().unescape().strip();
    String language = SPACE.split(info, 2)[0];
    out.markup("<pre><code");
    if (!language.isEmpty()) {
      out.markup(" class=\"language-").value(language).markup("\"");
    }
    block(out, node.getContentChars());
  }

  static void indented(Output out, IndentedCodeBlock node) {
    out.markup("<pre><code");
    block(out, node.getContentChars().trimTailBlankLines());
  }

  private static void block(Output out, BasedSequence chars) {
    String code = LINE_END.matcher(chars).replaceAll("\n");
    out.markup(">").value(code);
    if (!code.isEmpty() && !code.endsWith("\n")) {
      out.markup("\n");
    }
    out.markup("</code></pre>\n");
  }

  private static boolean isInTable(Node node) {
    Node parent = node.getParent();
    while (parent != null && !(parent instanceof TableCell)) {
      parent = parent.getParent();
    }
    return parent != null;
  }
}
