package polyclinic.parity;

import java.util.Collections;
import java.util.Set;
import polyclinic.report.SourceLocation;

/**
 * A number in a text.
 *
 * @param readings what else it may be: an age may lack its unit, a third day is day 3
 * @param written as the editor wrote it
 * @param loose whether it may stand for a number of another language, but need not
 */
record Mention(
    Measure measure, Set<Measure> readings, String written, SourceLocation at, boolean loose) {

  Mention {
    readings = Set.copyOf(readings);
  }

  /** Whether both may be the same number. */
  boolean isLike(Mention other) {
    return measure.equals(other.measure)
        || readings.contains(other.measure)
        || other.readings.contains(measure)
        || !Collections.disjoint(readings, other.readings);
  }
}
