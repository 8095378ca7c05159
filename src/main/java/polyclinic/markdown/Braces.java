package polyclinic.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in braces directly behind an inline: {@code [restitutio]{lang=la}}. */
final class Braces {

  private static final Pattern BRACES = Pattern.compile("\\{[^{}\r\n]*}");

  private Braces() {}

  /** The braces behind a node, with their content; null if there are none. */
  static BasedSequence after(Node node) {
    if (node.getNext() instanceof Text text && text.getChars().startsWith("{")) {
      Matcher matcher = BRACES.matcher(text.getChars());
      return matcher.lookingAt() ? text.getChars().subSequence(0, matcher.end()) : null;
    }
    return null;
  }
}
