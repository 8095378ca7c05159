package polyclinic.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into words, numbers and those marks that mean something to a rule. */
final class Tokenizer {

  private static final String MARKS = ".,;:!?%§";

  private final String text;
  private final QuotationPairs quotationMarks;
  private final List<Token> tokens = new ArrayList<>();

  /** The pair of marks that is open; negative if none is. */
  private int open = -1;

  private Tokenizer(String text, QuotationPairs quotationMarks) {
    this.text = text;
    this.quotationMarks = quotationMarks;
  }

  static List<Token> tokens(String text, QuotationPairs quotationMarks) {
    return new Tokenizer(text, quotationMarks).read();
  }

  private List<Token> read() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        at = word(at);
      } else {
        open = quotationMarks.next(open, c);
        if (MARKS.indexOf(c) >= 0) {
          tokens.add(new Token(String.valueOf(c), at, at + 1, open >= 0));
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
    tokens.add(new Token(word, from, to, open >= 0));
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
}
