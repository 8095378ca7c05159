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

  /** The candidate with the fewest edits, if at most a third of the name differs. */
  public static Optional<String> nearest(String written, Collection<String> candidates) {
    String wanted = written.toLowerCase(Locale.ROOT);
    // two edits, so that swapped neighbours in a short name are found, too
    var distance = new LevenshteinDistance(Math.max(2, wanted.length() / 3));
    record Scored(String name, int edits) {}
    return candidates.stream()
        .map(c -> new Scored(c, distance.apply(wanted, c.toLowerCase(Locale.ROOT))))
        .filter(s -> s.edits >= 0)
        .min(Comparator.comparingInt(Scored::edits).thenComparing(Scored::name))
        .map(Scored::name);
  }
}
