package polyclinic.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Writes raw HTML: as text, or, where the site wants it, harmless tags as they are meant. A tag is
 * let through only where its element is complete, so that no page comes apart.
 */
final class RawHtml {

  private final Reading reading;
  private final Output out;

  /** For each first of neighbours, where the tags stand that are let through. */
  private final Map<Node, Set<Integer>> balanced = new IdentityHashMap<>();

  RawHtml(Reading reading) {
    this.reading = reading;
    this.out = reading.out();
  }

  /** The HTML of a node, without the signs of quotations around it. */
  static BasedSequence chars(Node node) {
    return node instanceof HtmlBlockBase block ? block.getContentChars() : node.getChars();
  }

  /** Writes a tag in a line. */
  void write(HtmlInlineBase node) {
    write(node, chars(node));
  }

  /** Writes a block of HTML. */
  void write(HtmlBlockBase node) {
    BasedSequence chars = chars(node).trimEnd();
    if (reading.settings().sanitisedHtml()) {
      write(node, chars);
      out.markup("\n");
    } else {
      out.markup("<p>");
      write(node, chars);
      out.markup("</p>\n");
    }
  }

  private void write(Node node, BasedSequence chars) {
    if (!reading.settings().sanitisedHtml()) {
      out.literal(chars.normalizeEOL());
      return;
    }
    Set<Integer> allowed = balanced.computeIfAbsent(first(node), BalancedTags::from);
    Matcher matcher = HtmlTag.TAG.matcher(chars);
    int done = 0;
    while (matcher.find()) {
      text(chars.subSequence(done, matcher.start()));
      boolean comment = matcher.group("name") == null;
      if (!comment && allowed.contains(offset(chars, matcher))) {
        out.markup(HtmlTag.of(matcher).html());
      } else if (!comment) {
        text(chars.subSequence(matcher.start(), matcher.end()));
      }
      done = matcher.end();
    }
    text(chars.subSequence(done));
  }

  /** Not the parent: the library forgets to change it where it gives up a link. */
  private static Node first(Node node) {
    Node first = node;
    while (first.getPrevious() != null) {
      first = first.getPrevious();
    }
    return first;
  }

  private void text(BasedSequence chars) {
    out.literal(Escaping.unescapeHtml(chars.normalizeEOL()));
  }

  /** Where a tag stands in the whole text. */
  static int offset(BasedSequence chars, Matcher matcher) {
    return chars.subSequence(matcher.start(), matcher.end()).getStartOffset();
  }
}
