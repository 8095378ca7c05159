package polyclinic.rules;

import java.util.List;
import java.util.stream.IntStream;
import polyclinic.rules.Meaning.Role;
import polyclinic.rules.PhraseIndex.Match;

/** Knows that "not guaranteed" promises nothing. */
final class Negation {

  private static final String BREAKS = ",;:";

  private Negation() {}

  /**
   * Whether a negation in the same sentence reaches a match: one before it that no "but" ends, or
   * one behind it in the same clause, or one within it, unless the phrase itself negates.
   */
  static boolean covers(Passage passage, int sentence, Match match) {
    List<Match> found = passage.found().get(sentence);
    return found.stream()
        .filter(m -> m.meaning().role() == Role.NEGATION)
        .filter(m -> !isInside(m, match) || !match.meaning().negative())
        .filter(m -> found.stream().noneMatch(other -> takesBack(other, m)))
        .anyMatch(m -> isInside(m, match) || reaches(passage, found, m, match));
  }

  private static boolean isInside(Match negation, Match match) {
    return negation.to() > match.from() && negation.from() < match.to();
  }

  /** "not only" begins like a negation. */
  private static boolean takesBack(Match other, Match negation) {
    return other.meaning().role() == Role.AFFIRMATION
        && other.from() <= negation.from()
        && other.to() >= negation.to();
  }

  private static boolean reaches(Passage passage, List<Match> found, Match negation, Match match) {
    return negation.to() <= match.from()
        ? !turns(found, negation.to(), match.from())
        : !turns(found, match.to(), negation.from())
            && IntStream.range(match.to(), negation.from())
                .noneMatch(i -> BREAKS.contains(passage.tokens().get(i).word()));
  }

  private static boolean turns(List<Match> found, int from, int to) {
    return found.stream()
        .anyMatch(m -> m.meaning().role() == Role.TURN && m.from() >= from && m.to() <= to);
  }
}
