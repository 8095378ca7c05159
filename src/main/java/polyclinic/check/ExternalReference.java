package polyclinic.check;

import java.util.Comparator;
import polyclinic.report.SourceLocation;

/**
 * A reference that leads out of the checked folder.
 *
 * @param url as written
 * @param at where it was written; for a folder that we did not bake, the place in the HTML
 * @param page the first page of the output that has it, relative to the folder
 * @param pages how many pages have it from this place, at least 1
 */
public record ExternalReference(String url, SourceLocation at, String page, int pages)
    implements Comparable<ExternalReference> {

  private static final Comparator<ExternalReference> ORDER =
      Comparator.comparing(ExternalReference::at)
          .thenComparing(ExternalReference::url)
          .thenComparing(ExternalReference::page)
          .thenComparingInt(ExternalReference::pages);

  @Override
  public int compareTo(ExternalReference other) {
    return ORDER.compare(this, other);
  }
}
