package polyclinic.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings different ways to write a word together. {@code assets/js/search.js} does the same with
 * the same rules, so a pattern may use only what Java and JavaScript understand alike.
 */
record Folding(List<Rule> rules) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Letters that are written in another way; applied to lower case without marks. */
  record Rule(Pattern pattern, String replacement) {}

  Folding {
    rules = List.copyOf(rules);
  }

  /**
   * Reads rules such as {@code ß:ss (?<![aeiouq])ue:u}: a pattern and what takes its place, in
   * order.
   */
  static Folding parse(String text) {
    var rules = new ArrayList<Rule>();
    for (String rule : text.strip().split("\\s+")) {
      int colon = rule.lastIndexOf(':');
      if (colon > 0) {
        rules.add(new Rule(Pattern.compile(rule.substring(0, colon)), rule.substring(colon + 1)));
      }
    }
    return new Folding(rules);
  }

  /** The common spelling of a word. */
  String fold(String word) {
    String text = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    text = MARKS.matcher(text).replaceAll("");
    for (Rule rule : rules) {
      text = rule.pattern.matcher(text).replaceAll(rule.replacement);
    }
    return text;
  }

  /** Tells every word of a text, as it is written. */
  static void words(String text, Consumer<String> word) {
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      word.accept(matcher.group());
    }
  }

  /** The folded words of a text. */
  List<String> words(String text) {
    var words = new ArrayList<String>();
    words(text, word -> words.add(fold(word)));
    words.removeIf(String::isEmpty);
    return words;
  }
}
