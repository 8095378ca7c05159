package polyclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import polyclinic.evidence.EvidenceJson;
import polyclinic.report.Problems;

/** What is told about a site's claims and pages. */
class SiteEvidenceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  @TempDir Path root;

  @BeforeEach
  void aSite() throws IOException {
    SiteFolders.copy(SiteFolders.BASE, root);
    SiteFolders.write(
        root.resolve("content/en/new.md"),
        "---\ntitle: New\n---\n\n[The risk *is* open]{claim=risk value=open} [@konala2016].\n");
  }

  @Test
  void theDossierIsTheSameEachTime() throws IOException {
    var evidence = new SiteEvidence(root, TODAY, new Problems());
    var page = evidence.pages("en/new.md").get(0);

    Path file = evidence.dossier(page, root.resolve("dossier"), Locale.ENGLISH);

    assertThat(file).isEqualTo(root.resolve("dossier/en/new.md"));
    assertThat(file).hasSameTextualContentAs(Path.of("src/test/resources/dossier/new.md"));
    assertThat(evidence.pages("/en/new/")).containsExactly(page);
  }

  @Test
  void theReportHasClaimsAndPages() throws IOException {
    Problems problems = new Problems();
    var evidence = new SiteEvidence(root, TODAY, problems);

    assertThat(EvidenceJson.write(evidence.report().orElseThrow()))
        .contains("{\"id\":\"risk\",\"values\":[\"open\"]")
        .contains("\"text\":\"The risk is open\",\"at\":\"content/en/new.md:5:2\"");
    assertThat(evidence.page(Locale.ENGLISH, problems).orElseThrow()).contains("id=\"claim-risk\"");
    assertThat(Files.exists(root.resolve("target"))).isFalse();
  }
}
