package polyclinic.markdown;

import java.util.List;

/**
 * A stretch of Markdown that is translated as one: a paragraph, a heading, a cell of a table.
 *
 * @param start offset of its first character in the file's text
 * @param end offset behind its last character
 * @param runs what stands in it; at least one of them has a letter or a digit for a translator
 */
public record Segment(Kind kind, int start, int end, List<Run> runs) {

  /** What a segment is. */
  public enum Kind {
    PARAGRAPH(true),
    ITEM(true),
    QUOTATION(true),
    DEFINITION(true),
    FOOTNOTE(true),
    HEADING(false),
    TERM(false),
    CELL(false),
    TITLE(false),
    DESCRIPTION(false),
    CAPTION(false),
    HTML(false);

    private final boolean wraps;

    Kind(boolean wraps) {
      this.wraps = wraps;
    }

    /** Whether it may be written in several lines. */
    public boolean wraps() {
      return wraps;
    }
  }

  public Segment {
    runs = List.copyOf(runs);
  }
}
