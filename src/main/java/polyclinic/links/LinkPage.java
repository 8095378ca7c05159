package polyclinic.links;

import java.util.List;

/**
 * What the page about a site's links shows; made by {@link LinkPageMaker}.
 *
 * @param checked the moment of the check, ISO 8601 in UTC
 * @param files findings by the file in which an editor mends them
 * @param external the last that is known of each external address, the worst first
 * @param graph who links to whom
 */
public record LinkPage(
    String checked,
    int pages,
    int references,
    int errors,
    int warnings,
    int notes,
    List<FileFindings> files,
    List<ExternalLink> external,
    GraphPicture graph) {

  public LinkPage {
    files = List.copyOf(files);
    external = List.copyOf(external);
  }

  /** The findings of a file, in the order of their lines. */
  public record FileFindings(String file, List<Finding> findings) {

    public FileFindings {
      findings = List.copyOf(findings);
    }
  }

  /**
   * A finding.
   *
   * @param line 1-based
   * @param column 1-based
   * @param page the page of the output that shows it; may be empty
   */
  public record Finding(
      String severity,
      String rule,
      int line,
      int column,
      String message,
      String hint,
      String page,
      String url) {}

  /**
   * An external address.
   *
   * @param verdict its class, or {@code unknown}
   * @param message may be empty
   * @param age how long ago somebody was asked; empty if nobody ever was
   * @param places where it was written, sorted
   */
  public record ExternalLink(
      String url, String verdict, String message, String age, List<String> places) {

    public ExternalLink {
      places = List.copyOf(places);
    }
  }
}
