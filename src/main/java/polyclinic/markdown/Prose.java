package polyclinic.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A run of text that a reader reads in one go: a paragraph, a heading, a cell, the description of a
 * picture. It keeps places instead of words, so that a site of many pages is not in memory twice.
 */
public final class Prose {

  /** What stands at one character of the words for what is no text: code, a citation, a link. */
  public static final char MARK = '\uFFFC';

  /** What a run of text is part of. */
  public enum Kind {
    TEXT,
    /** The first paragraph of an item of a list. */
    ITEM,
    HEADING,
    CELL,
    DESCRIPTION
  }

  private static final int TEXT = 0;
  private static final int SPACE = 1;
  private static final int OBJECT = 2;
  private static final int CITATION = 3;
  private static final int LINK = 4;
  private static final int WIDTH = 3;

  private final Kind kind;
  private final String box;
  private final boolean quoted;
  private final int[] spans;

  private Prose(Kind kind, String box, boolean quoted, int[] spans) {
    this.kind = kind;
    this.box = box;
    this.quoted = quoted;
    this.spans = spans;
  }

  public Kind kind() {
    return kind;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Prose prose
        && kind == prose.kind
        && box.equals(prose.box)
        && quoted == prose.quoted
        && Arrays.equals(spans, prose.spans);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(spans);
  }

  /** The name of the innermost box around it, as written; empty if there is none. */
  public String box() {
    return box;
  }

  /** Whether it stands in a block quotation. */
  public boolean quoted() {
    return quoted;
  }

  /**
   * The words.
   *
   * @param body the Markdown that was read, from where it begins
   */
  public Words in(String body) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < spans.length; i += WIDTH) {
      int from = spans[i + 1];
      int to = spans[i + 2];
      switch (spans[i]) {
        case TEXT -> text.append(body, from, to);
        case SPACE -> text.append(' ');
        case LINK -> marks.add(new Mark(text.length(), "", true));
        default -> {
          boolean citation = spans[i] == CITATION;
          marks.add(new Mark(text.length(), citation ? body.substring(from, to) : "", false));
          text.append(MARK);
        }
      }
    }
    return new Words(text.toString(), List.copyOf(marks), spans);
  }

  /**
   * Something among the words.
   *
   * @param index in the words
   * @param citation a cluster of citations with its brackets; empty for a link or code
   * @param isLink whether a link to another site ends here
   */
  public record Mark(int index, String citation, boolean isLink) {}

  /** Words with their places. */
  public static final class Words {

    private final String text;
    private final List<Mark> marks;
    private final int[] spans;

    private Words(String text, List<Mark> marks, int[] spans) {
      this.text = text;
      this.marks = marks;
      this.spans = spans;
    }

    public String text() {
      return text;
    }

    /** Citations, links and code in their order. */
    public List<Mark> marks() {
      return marks;
    }

    /** The offset in the Markdown at which a character of the words stands. */
    public int offset(int index) {
      int before = 0;
      for (int i = 0; i < spans.length; i += WIDTH) {
        int length = spans[i] == TEXT ? spans[i + 2] - spans[i + 1] : spans[i] == LINK ? 0 : 1;
        if (index < before + length) {
          return spans[i + 1] + (spans[i] == TEXT ? index - before : 0);
        }
        before += length;
      }
      return spans.length == 0 ? 0 : spans[spans.length - 1];
    }
  }

  /** Takes the pieces of a run in their order. */
  static final class Builder {

    private int[] spans = new int[8 * WIDTH];
    private int size;
    private boolean words;

    Builder text(int from, int to) {
      if (to > from) {
        words = true;
        add(TEXT, from, to);
      }
      return this;
    }

    void space(int at) {
      add(SPACE, at, at);
    }

    void object(int at) {
      add(OBJECT, at, at);
    }

    void citation(int from, int to) {
      add(CITATION, from, to);
    }

    /** A link to another site ends here; its words have been told. */
    void link(int at) {
      add(LINK, at, at);
    }

    /** Adds the run to a list, unless it has no words. */
    void build(Kind kind, String box, boolean quoted, List<Prose> runs) {
      if (words) {
        runs.add(new Prose(kind, box, quoted, Arrays.copyOf(spans, size)));
      }
    }

    private void add(int type, int from, int to) {
      if (size == spans.length) {
        spans = Arrays.copyOf(spans, size * 2);
      }
      spans[size++] = type;
      spans[size++] = from;
      spans[size++] = to;
    }
  }
}
