package polyclinic.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

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
  private static final int CLAIM = 5;
  private static final int CLAIM_END = 6;
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

  /** Whether words of it are marked as a claim. */
  public boolean makesClaims() {
    for (int i = 0; i < spans.length; i += WIDTH) {
      if (spans[i] == CLAIM) {
        return true;
      }
    }
    return false;
  }

  /**
   * The words.
   *
   * @param body the Markdown that was read, from where it begins
   */
  public Words in(String body) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    int claim = 0;
    for (int i = 0; i < spans.length; i += WIDTH) {
      int from = spans[i + 1];
      int to = spans[i + 2];
      switch (spans[i]) {
        case TEXT -> text.append(body, from, to);
        case SPACE -> text.append(' ');
        case LINK -> marks.add(new Mark(text.length(), "", body.substring(from, to)));
        case CLAIM -> claim = text.length();
        case CLAIM_END -> claims.add(claim(body.substring(from, to), claim, text.length()));
        default -> {
          boolean citation = spans[i] == CITATION;
          marks.add(new Mark(text.length(), citation ? body.substring(from, to) : "", ""));
          text.append(MARK);
        }
      }
    }
    return new Words(text.toString(), List.copyOf(marks), List.copyOf(claims), spans);
  }

  private static Claim claim(String braces, int from, int to) {
    ClaimSyntax.Name name = ClaimSyntax.read(braces).orElseThrow();
    return new Claim(name.id(), name.value(), from, to);
  }

  /**
   * Words that are marked as a claim.
   *
   * @param id the same wherever the claim is made
   * @param value what it comes to, such as {@code unknown}; empty if nobody said
   * @param from index of its first character in the words
   * @param to index behind its last character
   */
  public record Claim(String id, String value, int from, int to) {}

  /**
   * Something among the words.
   *
   * @param index in the words
   * @param citation a cluster of citations with its brackets; empty for a link or code
   * @param link address of the link to another site that ends here; empty if none does
   */
  public record Mark(int index, String citation, String link) {

    private static final Pattern KEY = Pattern.compile("@([\\p{L}\\p{N}][\\p{L}\\p{N}_:./+-]*)");

    public boolean isLink() {
      return !link.isEmpty();
    }

    /** Keys of the cited works; none for a link or code. */
    public List<String> keys() {
      return KEY.matcher(citation).results().map(key -> key.group(1)).toList();
    }
  }

  /** Words with their places. */
  public static final class Words {

    private final String text;
    private final List<Mark> marks;
    private final List<Claim> claims;
    private final int[] spans;

    private Words(String text, List<Mark> marks, List<Claim> claims, int[] spans) {
      this.text = text;
      this.marks = marks;
      this.claims = claims;
      this.spans = spans;
    }

    public String text() {
      return text;
    }

    /** Citations, links and code in their order. */
    public List<Mark> marks() {
      return marks;
    }

    /** What is marked as a claim, in the order in which it ends. */
    public List<Claim> claims() {
      return claims;
    }

    /** The offset in the Markdown at which a character of the words stands. */
    public int offset(int index) {
      int before = 0;
      for (int i = 0; i < spans.length; i += WIDTH) {
        int length = length(i);
        if (index < before + length) {
          return spans[i + 1] + (spans[i] == TEXT ? index - before : 0);
        }
        before += length;
      }
      return spans.length == 0 ? 0 : spans[spans.length - 1];
    }

    private int length(int span) {
      return switch (spans[span]) {
        case TEXT -> spans[span + 2] - spans[span + 1];
        case LINK, CLAIM, CLAIM_END -> 0;
        default -> 1;
      };
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

    /** A link to another site ends here, whose address stands there; its words have been told. */
    void link(int from, int to) {
      add(LINK, from, to);
    }

    /** The words of a claim begin. */
    void claim(int at) {
      add(CLAIM, at, at);
    }

    /** The words of a claim have ended; its braces stand there. */
    void endClaim(int from, int to) {
      add(CLAIM_END, from, to);
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
