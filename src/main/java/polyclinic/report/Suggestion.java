package polyclinic.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the name a writer probably meant. */
public final class Suggestion {

  private Suggestion() {}

  /** "did you mean 'x'?" for the nearest candidate, or the empty string when none is near. */
  public static String didYouMean(String written, Collection<String> candidates) {
    return nearest(written, candidates).map(c -> "did you mean '" + c + "'?").orElse("");
  }

  /** The candidate with the fewest edits, if about a third of the name differs at most. */
  public static Optional<String> nearest(String written, Collection<String> candidates) {
    String wanted = written.toLowerCase(Locale.ROOT);
    var distance = new LevenshteinDistance(allowedEdits(wanted.length()));
    record Scored(String name, int edits) {}
    return candidates.stream()
        .map(c -> new Scored(c, distance.apply(wanted, c.toLowerCase(Locale.ROOT))))
        .filter(s -> s.edits >= 0)
        .min(Comparator.comparingInt(Scored::edits).thenComparing(Scored::name))
        .map(Scored::name);
  }

  /** Two for swapped neighbours; in a name of three letters that would make any two alike. */
  private static int allowedEdits(int length) {
    return length <= 3 ? 1 : Math.max(2, length / 3);
  }
}
