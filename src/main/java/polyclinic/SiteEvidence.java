package polyclinic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import polyclinic.evidence.ClaimCheck;
import polyclinic.evidence.DossierText;
import polyclinic.evidence.EvidenceMaker;
import polyclinic.evidence.EvidenceReport;
import polyclinic.evidence.PageEntry;
import polyclinic.jbake.Kitchen;
import polyclinic.jbake.ReportPage;
import polyclinic.model.Sha256;
import polyclinic.model.Site;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;
import polyclinic.report.Wording;
import polyclinic.resolve.SiteResolver;
import polyclinic.rules.RuleCheck;
import polyclinic.source.Manuscript;
import polyclinic.source.ManuscriptReader;

/** What a site claims and rests on, from its sources; nothing is baked. */
public final class SiteEvidence {

  private static final String CONTENT = "content/";

  private final Path root;
  private final Optional<EvidenceReport> report;

  /**
   * Reads a site and holds it against the rules.
   *
   * @param root the site's folder
   * @param today decides which pages are there and which reviews are overdue
   * @param problems takes what stands in the way of a report, and what the rules find
   * @throws IOException if the site's folder cannot be listed
   */
  public SiteEvidence(Path root, LocalDate today, Problems problems) throws IOException {
    this.root = root.toAbsolutePath().normalize();
    Manuscript manuscript = new ManuscriptReader().read(this.root, problems);
    Optional<Site> site =
        new SiteResolver(Kitchen.types(this.root), today).resolve(manuscript, problems);
    if (site.isEmpty() || problems.haveErrors()) {
      report = Optional.empty();
      return;
    }
    Problems findings = new Problems();
    new RuleCheck(today).run(manuscript, site.get(), this.root, findings);
    ClaimCheck.run(manuscript, site.get(), findings);
    List<Diagnostic> found = findings.sorted();
    found.forEach(problems::add);
    report = Optional.of(new EvidenceMaker(manuscript, site.get(), today).make(found));
  }

  /** Empty if the site cannot be resolved; the problems say why. */
  public Optional<EvidenceReport> report() {
    return report;
  }

  /** The pages that a name means: an address, or a file, with or without {@code content/}. */
  public List<PageEntry> pages(String name) {
    String address = name.replaceAll("^/+|/+$", "");
    return report.stream()
        .flatMap(r -> r.pages().stream())
        .filter(
            page ->
                page.url().equals("/" + address + "/")
                    || page.source().equals(name)
                    || page.source().equals(CONTENT + name))
        .toList();
  }

  /**
   * Writes the dossier of a page.
   *
   * @param folder gets it under the name of the page's file below {@code content}
   * @param language of the reader
   * @return the file
   * @throws IOException if the page cannot be read, or the dossier not written
   */
  public Path dossier(PageEntry page, Path folder, Locale language) throws IOException {
    Path file = folder.resolve(page.source().substring(CONTENT.length()));
    Files.createDirectories(file.toAbsolutePath().getParent());
    String hash = Sha256.of(Files.readAllBytes(root.resolve(page.source())));
    Wording words = Wording.of(DossierText.class, language);
    Files.writeString(file, DossierText.write(page, report.orElseThrow().day(), hash, words));
    return file;
  }

  /**
   * The report as a page in HTML; empty if there is none, or its template is broken.
   *
   * @param language of the reader
   */
  public Optional<String> page(Locale language, Problems problems) {
    Wording words = Wording.of(EvidenceReport.class, language);
    return report.flatMap(r -> ReportPage.print(root, "evidence.ftlh", r, words, problems));
  }
}
