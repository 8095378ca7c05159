package polyclinic.editorial;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a Markdown text without its layout. White space, line ends, wrapping, hard line
 * breaks, the markers that a quotation repeats on each line and the padding of tables leave no
 * trace; every other character does.
 */
final class NormalForm {

  /** Soft hyphen, zero width space, word joiner: they say where a line may be wrapped. */
  private static final String WRAPPING_HINTS = "\u00AD\u200B\u2060\uFEFF";

  private static final Pattern TABLE_RULE = Pattern.compile("[\\s|:-]*-[\\s|:-]*\\|[\\s|:-]*");
  private static final Pattern CELL_EDGE = Pattern.compile("\\s*\\|\\s*");

  /** What begins a passage of its own without a blank line before it. */
  private static final Pattern PASSAGE =
      Pattern.compile("([-*+]|\\d+[.)]|:|#+)\\s.*|(\\||:::?|\\[\\^|```|~~~).*");

  /** What is one line long: headings, and lines of directives. */
  private static final Pattern WHOLE_LINE = Pattern.compile("(#+ |:::?\\S|:::+$).*");

  private final List<String> passages = new ArrayList<>();
  private final StringBuilder passage = new StringBuilder();
  private int quoted;
  private boolean afterBlank = true;

  private NormalForm() {}

  /**
   * The passages of a text: paragraphs, items of lists, rows of tables, lines of directives. The
   * words of the text are those of its passages one after the other; where one passage ends and the
   * next begins is layout.
   */
  static List<String> passages(String markdown) {
    NormalForm form = new NormalForm();
    markdown.lines().forEach(form::line);
    form.endPassage();
    return form.passages;
  }

  private void line(String line) {
    String text = words(line);
    int depth = 0;
    while (text.startsWith(">")) {
      depth++;
      text = text.substring(1).stripLeading();
    }
    if (text.isEmpty()) {
      endPassage();
      afterBlank = true;
      return;
    }
    quotation(depth);
    if (PASSAGE.matcher(text).matches()) {
      endPassage();
    }
    add(text.startsWith("|") ? row(text) : withoutLineBreak(text));
    if (WHOLE_LINE.matcher(text).matches()) {
      endPassage();
    }
    afterBlank = false;
  }

  /** A quotation shows where it begins and ends, not on each of its lines. */
  private void quotation(int depth) {
    boolean lazy = depth < quoted && !afterBlank;
    if (depth != quoted && !lazy) {
      endPassage();
      add(depth == 0 ? "</quote>" : ">".repeat(depth));
      quoted = depth;
    }
  }

  private void add(String words) {
    passage.append(passage.isEmpty() || words.isEmpty() ? "" : " ").append(words);
  }

  private void endPassage() {
    if (!passage.isEmpty()) {
      passages.add(passage.toString());
      passage.setLength(0);
    }
  }

  private static String words(String line) {
    String composed = Normalizer.normalize(line, Normalizer.Form.NFC);
    StringBuilder words = new StringBuilder(composed.length());
    boolean gap = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = !words.isEmpty();
      } else if (WRAPPING_HINTS.indexOf(c) < 0) {
        words.append(gap ? " " : "").append(c);
        gap = false;
      }
    }
    return words.toString();
  }

  private static String row(String text) {
    String row = TABLE_RULE.matcher(text).matches() ? text.replaceAll("-+", "-") : text;
    return CELL_EDGE.matcher(row).replaceAll(" | ").strip();
  }

  private static String withoutLineBreak(String text) {
    boolean breaks = text.endsWith("\\") && !text.endsWith("\\\\");
    return breaks ? text.substring(0, text.length() - 1).strip() : text;
  }
}
