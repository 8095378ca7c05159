package polyclinic;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import polyclinic.evidence.ClaimCheck;
import polyclinic.model.Site;
import polyclinic.parity.ParityCheck;
import polyclinic.report.Problems;
import polyclinic.rules.RuleCheck;
import polyclinic.source.Manuscript;

/** Holds what a site says against the rules, against its other languages and against its claims. */
final class ContentCheck {

  private ContentCheck() {}

  /**
   * @param today decides what is overdue
   * @throws IOException if the site's own templates and assets cannot be listed
   */
  static void run(LocalDate today, Manuscript manuscript, Site site, Path root, Problems problems)
      throws IOException {
    new RuleCheck(today).run(manuscript, site, root, problems);
    new ParityCheck().run(manuscript, site, problems);
    ClaimCheck.run(manuscript, site, problems);
  }
}
