package polyclinic.rules;

import java.util.List;

/** Words in a row, with gaps between them. */
record Phrase(List<Step> steps) {

  /**
   * A word of a phrase.
   *
   * @param gap how many tokens may stand before it
   * @param words any of which it can be
   */
  record Step(int gap, List<WordPattern> words) {

    boolean matches(String word) {
      for (WordPattern pattern : words) {
        if (pattern.matches(word)) {
          return true;
        }
      }
      return false;
    }
  }

  Phrase {
    steps = List.copyOf(steps);
    if (steps.isEmpty() || steps.get(0).gap() > 0) {
      throw new IllegalArgumentException("a phrase begins with a word");
    }
  }

  /** Whether one of its words is what another phrase of one word is. */
  boolean contains(Phrase word) {
    return word.steps.size() == 1
        && steps.stream()
            .flatMap(step -> step.words().stream())
            .anyMatch(own -> word.steps.get(0).matches(own.part()));
  }

  /**
   * The index behind the last token if the phrase goes on at a token; -1 if it does not.
   *
   * @param from index behind its first word
   */
  int endBehind(List<Token> tokens, int from, int limit) {
    return end(tokens, from, limit, 1);
  }

  private int end(List<Token> tokens, int from, int limit, int step) {
    if (step == steps.size()) {
      return from;
    }
    Step next = steps.get(step);
    for (int at = from; at <= from + next.gap() && at < limit; at++) {
      if (next.matches(tokens.get(at).word())) {
        int end = end(tokens, at + 1, limit, step + 1);
        if (end >= 0) {
          return end;
        }
      }
    }
    return -1;
  }
}
