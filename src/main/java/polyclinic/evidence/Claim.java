package polyclinic.evidence;

import java.util.List;
import polyclinic.report.SourceLocation;
import polyclinic.source.RawPage;

/**
 * A statement that an editor marked as a claim.
 *
 * @param id the same wherever the claim is made
 * @param value what it comes to, such as {@code unknown}; empty if nobody said
 * @param text the marked words
 * @param works keys of the works that its sentence cites, each once
 * @param links addresses of other sites to which its sentence links
 * @param page on which it stands
 */
record Claim(
    String id,
    String value,
    String text,
    List<String> works,
    List<String> links,
    RawPage page,
    SourceLocation at) {

  Claim {
    works = List.copyOf(works);
    links = List.copyOf(links);
  }
}
