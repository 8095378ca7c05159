package polyclinic.markdown;

import java.util.List;
import polyclinic.report.SourceLocation;

/** A piece of inline or block HTML: finished, or a place that the resolver fills. */
public sealed interface Part {

  /** Finished HTML. */
  record Text(String html) implements Part {}

  /**
   * Stands inside a start tag, after {@code <a}: the resolver writes the attributes, with a leading
   * space.
   *
   * @param target as written: {@code ../risks.md#surgery}, {@code term:ms}, {@code https://…}
   * @param title the link's title as written, unescaped; empty if there is none
   */
  record Link(String target, String title, SourceLocation at) implements Part {}

  /** Stands before an {@code img}: the resolver opens what offers other files of the picture. */
  record ImageStart(Image image) implements Part {}

  /** Stands behind an {@code img}: the resolver closes what it opened. */
  record ImageEnd() implements Part {}

  /**
   * Stands inside a start tag, after {@code <img}: the resolver writes {@code src}, the size and
   * how to load it, with a leading space. All other attributes are written already.
   */
  record Image(String source, SourceLocation at) implements Part {}

  /**
   * Stands inside a start tag, after {@code <span}: on the page itself, the resolver writes the id,
   * with a leading space; where another page shows the text, nothing.
   */
  record Claim(String id) implements Part {}

  /** A cluster of citations: the resolver writes the whole. */
  record Citation(List<Item> items, SourceLocation at) implements Part {
    public Citation {
      items = List.copyOf(items);
    }
  }

  /**
   * One cited work.
   *
   * @param key of the bibliography
   * @param locator such as {@code p. 4}; empty if there is none
   */
  record Item(String key, String locator, SourceLocation at) {}
}
