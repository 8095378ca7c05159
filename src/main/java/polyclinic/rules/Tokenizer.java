package polyclinic.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Cuts a text into words, numbers and those marks that mean something to a rule. */
final class Tokenizer {

  private static final String MARKS = ".,;:!?%§";

  private final String text;
  private final Quotation quotation;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(String text, Quotation quotation) {
    this.text = text;
    this.quotation = quotation;
  }

  /**
   * @param quotationMarks pairs such as {@code „“}
   */
  static List<Token> tokens(String text, List<String> quotationMarks) {
    return new Tokenizer(text, new Quotation(quotationMarks)).read();
  }

  private List<Token> read() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        at = word(at);
      } else {
        quotation.see(c);
        if (MARKS.indexOf(c) >= 0) {
          tokens.add(new Token(String.valueOf(c), at, at + 1, quotation.open()));
        }
        at++;
      }
    }
    return tokens;
  }

  private int word(int from) {
    int to = from + 1;
    while (to < text.length() && goesOn(to)) {
      to++;
    }
    String word = text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'');
    tokens.add(new Token(word, from, to, quotation.open()));
    return to;
  }

  /** Letters, digits and their marks; a point or comma between digits, an apostrophe in a word. */
  private boolean goesOn(int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    if (at + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char behind = text.charAt(at + 1);
    return (c == '.' || c == ',') && Character.isDigit(before) && Character.isDigit(behind)
        || (c == '\'' || c == '’') && Character.isLetter(before) && Character.isLetter(behind);
  }

  /** Whether a place is between quotation marks. */
  private static final class Quotation {

    /** Opening marks, and at the same places their closing ones. */
    private final String opening;

    private final String closing;
    private int pair = -1;

    Quotation(List<String> pairs) {
      this.opening = marks(pairs, 0);
      this.closing = marks(pairs, 1);
    }

    private static String marks(List<String> pairs, int side) {
      return pairs.stream().map(p -> p.substring(side, side + 1)).collect(Collectors.joining());
    }

    void see(char c) {
      if (pair < 0) {
        pair = opening.indexOf(c);
      } else if (closing.charAt(pair) == c) {
        pair = -1;
      }
    }

    boolean open() {
      return pair >= 0;
    }
  }
}
