package polyclinic.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;

/** Finds harmless tags of raw HTML whose element begins and ends between the same neighbours. */
final class BalancedTags {

  private final Set<Integer> offsets = new HashSet<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private BalancedTags() {}

  /** The offsets of the tags that may be let through among a node and those that follow it. */
  static Set<Integer> from(Node first) {
    var tags = new BalancedTags();
    for (Node node = first; node != null; node = node.getNext()) {
      if (node instanceof Heading || node instanceof BoxNode || node instanceof InsertionNode) {
        // here a template takes over, so no element may reach across
        tags.open.clear();
      } else if (node instanceof HtmlInlineBase || node instanceof HtmlBlockBase) {
        tags.read(RawHtml.chars(node));
      }
    }
    return tags.offsets;
  }

  private void read(BasedSequence html) {
    Matcher matcher = HtmlTag.TAG.matcher(html);
    while (matcher.find()) {
      HtmlTag tag = HtmlTag.of(matcher);
      if (tag != null) {
        read(tag, RawHtml.offset(html, matcher));
      }
    }
  }

  private void read(HtmlTag tag, int offset) {
    if (tag.isVoid()) {
      offsets.add(offset);
    } else if (!tag.closing()) {
      open.push(new Open(tag.name(), offset));
    } else if (open.stream().anyMatch(begin -> begin.name.equals(tag.name()))) {
      Open begin = open.pop();
      while (!begin.name.equals(tag.name())) {
        // was never closed: it stays text
        begin = open.pop();
      }
      offsets.add(begin.offset);
      offsets.add(offset);
    }
  }

  private record Open(String name, int offset) {}
}
