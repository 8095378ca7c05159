package polyclinic.markdown;

import java.util.List;
import java.util.Map;
import polyclinic.report.SourceLocation;

/** A block of a page that is read, but not resolved. */
public sealed interface RawBlock {

  /** What Markdown itself makes, in one run until the next block of another kind. */
  record Html(List<Part> parts) implements RawBlock {
    public Html {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A heading.
   *
   * @param level 1 to 6, as written
   * @param id given, or made from the text; unique on the page
   * @param given whether an editor wrote the id
   * @param plain the text without markup
   */
  record Heading(
      int level, String id, boolean given, List<Part> parts, String plain, SourceLocation at)
      implements RawBlock {
    public Heading {
      parts = List.copyOf(parts);
    }
  }

  /**
   * {@code :::name[title]{#id}} up to its {@code :::}.
   *
   * @param name as written, in any of the names that the page's language has for it
   * @param title empty if there is none
   * @param id empty if there is none
   */
  record Box(String name, List<Part> title, String id, List<RawBlock> blocks, SourceLocation at)
      implements RawBlock {
    public Box {
      title = List.copyOf(title);
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * {@code ::name{key=value}}.
   *
   * @param attributes in the order written
   */
  record Insertion(String name, Map<String, Attribute> attributes, SourceLocation at)
      implements RawBlock {}

  /** The value of an attribute and where it stands. */
  record Attribute(String value, SourceLocation at) {}
}
