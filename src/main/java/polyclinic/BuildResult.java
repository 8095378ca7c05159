package polyclinic;

import java.util.List;
import java.util.Optional;
import polyclinic.model.NextChange;
import polyclinic.model.Site;
import polyclinic.privacy.PrivacyReport;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;

/**
 * What came of a build.
 *
 * @param published whether the site was replaced
 * @param pages how many pages it has
 * @param references how many references its pages make, all of them checked
 * @param languages how many languages it has
 * @param nextChange the next day to bake on, although nobody writes; empty if there is none
 * @param findings everything that was found, in the order of the places
 * @param privacy what the pages do to their visitors; empty if none were baked
 */
public record BuildResult(
    boolean published,
    int pages,
    int references,
    int languages,
    Optional<NextChange> nextChange,
    List<Diagnostic> findings,
    Optional<PrivacyReport> privacy) {

  public BuildResult {
    findings = List.copyOf(findings);
  }

  static BuildResult failed(Problems problems) {
    return new BuildResult(false, 0, 0, 0, Optional.empty(), problems.sorted(), Optional.empty());
  }

  static BuildResult published(
      Site site, int references, Optional<NextChange> nextChange, Problems problems) {
    return new BuildResult(
        true,
        site.pages().size(),
        references,
        site.editions().size(),
        nextChange,
        problems.sorted(),
        Optional.empty());
  }

  BuildResult with(PrivacyReport report) {
    return new BuildResult(
        published, pages, references, languages, nextChange, findings, Optional.of(report));
  }
}
