package polyclinic.serve;

import java.util.List;
import java.util.Optional;
import polyclinic.PreviewSite;
import polyclinic.report.Diagnostic;
import polyclinic.report.Severity;

/**
 * What the preview shows at a moment.
 *
 * @param version counts the sites that were shown; 0 before the first
 * @param site the last good one; empty before the first
 * @param fallback the one before, for pages that {@code site} fails to print
 * @param findings what is wrong with the sources as they are now
 * @param edition counts the changes of the findings
 */
record Showing(
    long version,
    Optional<PreviewSite> site,
    Optional<PreviewSite> fallback,
    List<Diagnostic> findings,
    long edition) {

  static final Showing NOTHING = new Showing(0, Optional.empty(), Optional.empty(), List.of(), 0);

  Showing {
    findings = List.copyOf(findings);
  }

  /** Another site in the place of this one. */
  Showing with(PreviewSite next, List<Diagnostic> found) {
    return new Showing(version + 1, Optional.of(next), site.or(() -> fallback), found, edition + 1);
  }

  /** The same site, and other findings. */
  Showing with(List<Diagnostic> found) {
    return found.equals(findings) ? this : new Showing(version, site, fallback, found, edition + 1);
  }

  boolean hasErrors() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** What browsers are told: the version, and the edition of the findings or 0 for no error. */
  String signal() {
    return version + " " + (hasErrors() ? edition : 0);
  }
}
