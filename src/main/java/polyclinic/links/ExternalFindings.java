package polyclinic.links;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import polyclinic.check.ExternalReference;
import polyclinic.external.Verdict;
import polyclinic.report.Diagnostic;

/** Says of each external reference what the network says of its address. */
public final class ExternalFindings {

  private ExternalFindings() {}

  /**
   * One finding for every place that wrote an address with which something is wrong.
   *
   * @param verdicts by address as written
   */
  public static List<Diagnostic> of(
      List<ExternalReference> references, Map<String, Verdict> verdicts) {
    return references.stream().flatMap(r -> finding(r, verdicts).stream()).toList();
  }

  private static Optional<Diagnostic> finding(
      ExternalReference reference, Map<String, Verdict> verdicts) {
    return Optional.ofNullable(verdicts.get(reference.url()))
        .flatMap(v -> v.at(reference.at(), reference.page(), reference.url()))
        .map(d -> reference.pages() == 1 ? d : counted(d, reference.pages()));
  }

  private static Diagnostic counted(Diagnostic found, int pages) {
    return new Diagnostic(
        found.severity(),
        found.rule(),
        found.at(),
        found.message() + " (on " + pages + " pages)",
        found.hint(),
        found.page(),
        found.url());
  }
}
