package polyclinic.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** How hard a text is to read, by the formulas of its language. */
final class Readability {

  private static final int LONG_WORD = 7;

  /**
   * A formula: {@code base + sentence * words a sentence + syllable * syllables a word + longWord *
   * percent of words of more than six letters}.
   *
   * @param limit the hardest that is good; as {@code ascending} tells
   * @param ascending whether a higher score is easier
   */
  record Formula(
      String name,
      double base,
      double sentence,
      double syllable,
      double longWord,
      double limit,
      boolean ascending) {

    boolean isHard(double score) {
      return ascending ? score < limit : score > limit;
    }
  }

  /**
   * What a text is made of.
   *
   * @param words without glossary terms
   * @param terms words of glossary terms, which their definition explains
   */
  record Counts(int sentences, int words, int syllables, int longWords, int terms) {

    Counts plus(Counts other) {
      return new Counts(
          sentences + other.sentences,
          words + other.words,
          syllables + other.syllables,
          longWords + other.longWords,
          terms + other.terms);
    }
  }

  private final List<Formula> formulas;
  private final Syllables syllables;

  Readability(List<Tree> formulas, String vowels, Map<String, List<String>> exceptions) {
    this.formulas = formulas.stream().map(Readability::formula).toList();
    this.syllables = new Syllables(vowels, exceptions);
  }

  private static Formula formula(Tree t) {
    boolean ascending = t.maybe("atLeast").isPresent();
    return new Formula(
        t.text("name"),
        number(t, "base"),
        number(t, "sentence"),
        number(t, "syllable"),
        number(t, "longWord"),
        number(t, ascending ? "atLeast" : "atMost"),
        ascending);
  }

  private static double number(Tree t, String key) {
    return Double.parseDouble(t.text(key, "0"));
  }

  List<Formula> formulas() {
    return formulas;
  }

  /**
   * @param terms words of the glossary, lower case
   */
  Counts count(Passage passage, Set<String> terms) {
    int words = 0;
    int sounds = 0;
    int longWords = 0;
    int known = 0;
    for (Token token : passage.tokens()) {
      if (token.isWord() && terms.contains(token.word())) {
        known++;
      } else if (token.isWord()) {
        words++;
        sounds += syllables.of(token.word());
        longWords += token.word().length() >= LONG_WORD ? 1 : 0;
      }
    }
    return new Counts(passage.sentences().size(), words, sounds, longWords, known);
  }

  /** The score of a text that has words. */
  static double score(Formula formula, Counts counts) {
    double words = counts.words();
    return formula.base()
        + formula.sentence() * words / counts.sentences()
        + formula.syllable() * counts.syllables() / words
        + formula.longWord() * 100 * counts.longWords() / words;
  }
}
