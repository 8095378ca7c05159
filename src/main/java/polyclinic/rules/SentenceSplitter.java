package polyclinic.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import polyclinic.markdown.Prose;

/**
 * Finds where sentences end. The JDK's own iterator ends them behind every abbreviation, and knows
 * none of ours.
 */
final class SentenceSplitter {

  /** Lower case, by their last letter before the point. */
  private final Map<Character, List<String>> abbreviations = new HashMap<>();

  private final boolean ordinals;
  private final QuotationPairs quotationMarks;

  /**
   * @param abbreviations with their points
   * @param ordinals whether a point behind a number makes it an ordinal
   */
  SentenceSplitter(List<String> abbreviations, boolean ordinals, List<String> quotationMarks) {
    this.ordinals = ordinals;
    this.quotationMarks = QuotationPairs.of(quotationMarks);
    for (String abbreviation : abbreviations) {
      String lower = abbreviation.toLowerCase(Locale.ROOT);
      char last = lower.charAt(lower.length() - 2);
      this.abbreviations.computeIfAbsent(last, c -> new ArrayList<>()).add(lower);
    }
  }

  List<Token> tokens(String text) {
    return Tokenizer.tokens(text, quotationMarks);
  }

  List<Sentence> sentences(String text, List<Token> tokens) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isEnd(text, tokens, i)) {
        boolean question = token.word().equals("?");
        sentences.add(new Sentence(from, i + 1, end(text, token.to()), question));
        from = i + 1;
      }
    }
    if (from < tokens.size()) {
      sentences.add(new Sentence(from, tokens.size(), text.length(), false));
    }
    return sentences;
  }

  private boolean isEnd(String text, List<Token> tokens, int i) {
    Token token = tokens.get(i);
    char mark = token.word().charAt(0);
    if (mark != '.' && mark != '!' && mark != '?') {
      return false;
    }
    int next = i + 1;
    if (next == tokens.size()) {
      return true;
    }
    Token following = tokens.get(next);
    char first = text.charAt(following.from());
    if (following.from() == token.to() || Character.isLowerCase(first) || !following.isWord()) {
      return false;
    }
    return mark != '.' || i == 0 || !isShortened(text, tokens.get(i - 1), token.to());
  }

  /** Whether a point belongs to the word before it. */
  private boolean isShortened(String text, Token word, int end) {
    boolean number = word.word().chars().allMatch(Character::isDigit);
    if (number) {
      return ordinals && word.word().length() <= 2;
    }
    boolean initial = word.word().length() == 1;
    char last = word.word().charAt(word.word().length() - 1);
    return initial
        || abbreviations.getOrDefault(last, List.of()).stream()
            .anyMatch(abbreviation -> endsWith(text, end, abbreviation));
  }

  private static boolean endsWith(String text, int end, String abbreviation) {
    int from = end - abbreviation.length();
    if (from < 0 || from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      return false;
    }
    String there = text.substring(from, end).replace('\u00A0', ' ').replace('\u202F', ' ');
    return there.toLowerCase(Locale.ROOT).equals(abbreviation);
  }

  /** A citation behind the full stop belongs to the sentence before it. */
  private static int end(String text, int from) {
    int end = from;
    int at = from;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      if (text.charAt(at) == Prose.MARK) {
        end = at + 1;
      }
      at++;
    }
    return end;
  }
}
