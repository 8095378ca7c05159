package polyclinic.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.ArrayList;
import java.util.List;
import polyclinic.model.Html;

/** Takes markup, text and open places in the order of the page, and makes parts of them. */
final class Output {

  private static final int LONGEST_ENTITY = 40;

  private final StringBuilder html = new StringBuilder(2048);
  private final WordCount words = new WordCount();
  private List<Part> parts = new ArrayList<>();
  private StringBuilder plain;

  /** Appends finished HTML. */
  Output markup(String finished) {
    html.append(finished);
    return this;
  }

  /** Appends a text that is no word of the page, escaped: the value of an attribute. */
  Output value(String text) {
    Html.escape(html, text, 0, text.length());
    return this;
  }

  /** Appends a reader's text in which backslash and entity have no meaning. */
  Output literal(String text) {
    for (int i = 0; i < text.length(); i++) {
      character(text.charAt(i));
    }
    return this;
  }

  /** Appends a reader's text as written in Markdown: backslashes and entities are resolved. */
  Output text(BasedSequence chars, int from) {
    // nearly all texts are a plain piece of the source, which is faster to read than the sequence
    if (chars instanceof SubSequence && chars.getBase() instanceof String source) {
      written(source, chars.getStartOffset() + from, chars.getEndOffset());
    } else {
      String text = chars.toString();
      written(text, from, text.length());
    }
    return this;
  }

  /** Ends a line of the source inside a block. */
  Output lineBreak(String markup) {
    html.append(markup);
    words.gap();
    if (plain != null) {
      plain.append(' ');
    }
    return this;
  }

  /** Ends a word: a block ends here. */
  Output gap() {
    words.gap();
    return this;
  }

  /** Appends an open place. */
  Output part(Part part) {
    flush();
    parts.add(part);
    return this;
  }

  /** The present place, where more can be put in later; markup must have been written before it. */
  Mark mark() {
    return new Mark(parts.size(), html.length());
  }

  /** Puts finished HTML into a place passed before. */
  void insert(Mark mark, String finished) {
    if (mark.part == parts.size()) {
      html.insert(mark.offset, finished);
    } else {
      var text = new StringBuilder(((Part.Text) parts.get(mark.part)).html());
      parts.set(mark.part, new Part.Text(text.insert(mark.offset, finished).toString()));
    }
  }

  /** Takes away a finished ending, and says whether it was there. */
  boolean takeBack(String ending) {
    int start = html.length() - ending.length();
    if (start >= 0 && html.indexOf(ending, start) == start) {
      html.setLength(start);
      return true;
    }
    return false;
  }

  /** From here on the reader's text is kept without markup, too. */
  void startPlain() {
    plain = new StringBuilder();
  }

  /** The reader's text since {@link #startPlain()}. */
  String endPlain() {
    String text = plain.toString().strip();
    plain = null;
    return text;
  }

  /** All parts since the last call. */
  List<Part> take() {
    flush();
    words.gap();
    List<Part> taken = parts;
    parts = new ArrayList<>();
    return taken;
  }

  int words() {
    return words.words();
  }

  /**
   * A place in what has been written.
   *
   * @param part index of the text among the parts
   * @param offset in the text
   */
  record Mark(int part, int offset) {}

  private void flush() {
    if (html.length() > 0) {
      parts.add(new Part.Text(html.toString()));
      html.setLength(0);
    }
  }

  private void written(String source, int from, int to) {
    int i = from;
    while (i < to) {
      char c = source.charAt(i);
      if (c == '\\' && i + 1 < to && isAsciiPunctuation(source.charAt(i + 1))) {
        character(source.charAt(i + 1));
        i += 2;
      } else if (c == '&') {
        i = entity(source, i, to);
      } else {
        character(c);
        i++;
      }
    }
  }

  private int entity(String source, int from, int to) {
    int end = source.indexOf(';', from);
    if (end < 0 || end >= to || end - from > LONGEST_ENTITY) {
      character('&');
      return from + 1;
    }
    String entity = source.substring(from, end + 1);
    String decoded = Escaping.unescapeHtml(entity);
    if (decoded.equals(entity)) {
      character('&');
      return from + 1;
    }
    literal(decoded);
    return end + 1;
  }

  private void character(char c) {
    String replacement = Html.replacement(c);
    if (replacement == null) {
      html.append(c);
    } else {
      html.append(replacement);
    }
    words.see(c);
    if (plain != null) {
      plain.append(c);
    }
  }

  private static boolean isAsciiPunctuation(char c) {
    return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
  }
}
