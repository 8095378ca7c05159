package polyclinic.exchange;

import java.util.ArrayList;
import java.util.List;
import polyclinic.exchange.Token.Role;

/** Writes a translated text as Markdown, in lines as editors write them. */
final class MarkdownLine {

  private static final int WIDTH = 120;

  private MarkdownLine() {}

  /** Words and Markdown in one line; the end of a line is only where a hard line break is. */
  static String join(List<Token> tokens) {
    StringBuilder line = new StringBuilder();
    tokens.forEach(token -> line.append(text(token)));
    return line.toString().strip();
  }

  /**
   * Words and Markdown in lines that are not too long.
   *
   * @param before what stands in front of the text in its first line
   */
  static String wrap(List<Token> tokens, String before) {
    String margin = margin(before);
    StringBuilder out = new StringBuilder();
    int column = before.length();
    boolean first = true;
    for (String word : words(tokens)) {
      boolean full = column + 1 + word.stripTrailing().length() > WIDTH;
      if (!first && full && mayBegin(word)) {
        out.append('\n').append(margin);
        column = margin.length();
      } else if (!first && !endsLine(out, margin)) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += word.length();
      if (word.endsWith("\n")) {
        out.append(margin);
        column = margin.length();
      }
      first = false;
    }
    return out.toString();
  }

  /** What the next lines begin with: a quotation's signs, and spaces in the place of the rest. */
  private static String margin(String before) {
    StringBuilder margin = new StringBuilder();
    before.chars().forEach(c -> margin.append(c == '>' || c == '\t' ? (char) c : ' '));
    return margin.toString();
  }

  private static boolean endsLine(StringBuilder out, String margin) {
    int end = out.length() - margin.length();
    return end > 0 && out.charAt(end - 1) == '\n' && out.substring(end).equals(margin);
  }

  /** A sign at the beginning of a line could be read as a list, a heading or a table. */
  private static boolean mayBegin(String word) {
    return Character.isLetter(word.codePointAt(0));
  }

  /** The words between spaces; what a placeholder stands for is never torn. */
  private static List<String> words(List<Token> tokens) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (Token token : tokens) {
      if (token.role() == Role.WORDS) {
        for (char c : text(token).toCharArray()) {
          if (c == ' ') {
            flush(word, words);
          } else {
            word.append(c);
          }
        }
      } else {
        word.append(token.data());
        if (token.data().endsWith("\n")) {
          flush(word, words);
        }
      }
    }
    flush(word, words);
    return words;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static String text(Token token) {
    return token.role() == Role.WORDS
        ? token.data().replaceAll("[ \t]*[\r\n]\\s*", " ")
        : token.data();
  }
}
