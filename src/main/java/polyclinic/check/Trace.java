package polyclinic.check;

import java.util.Comparator;
import polyclinic.report.SourceLocation;

/**
 * An act of the site and who wrote it.
 *
 * @param at where an editor mends it
 * @param page the first page of the output that does it, relative to the folder
 * @param pages how many files of the output do it from this place, at least 1
 */
public record Trace(Act act, SourceLocation at, String page, int pages)
    implements Comparable<Trace> {

  private static final Comparator<Trace> ORDER =
      Comparator.comparing(Trace::at)
          .thenComparing(trace -> trace.act().toString())
          .thenComparing(Trace::page);

  @Override
  public int compareTo(Trace other) {
    return ORDER.compare(this, other);
  }
}
