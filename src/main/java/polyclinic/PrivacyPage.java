package polyclinic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import polyclinic.jbake.ReportPage;
import polyclinic.privacy.PrivacyJson;
import polyclinic.privacy.PrivacyReport;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;
import polyclinic.report.Wording;

/** The report on privacy as files. */
public final class PrivacyPage {

  private PrivacyPage() {}

  /**
   * Writes {@code index.html} and {@code privacy.json}.
   *
   * @param root a site's folder: its {@code templates/reports/privacy.ftlh} takes the place of ours
   * @param folder made if it does not exist
   * @param language of the page
   * @return what is wrong with the template, and then there is no page; or with the folder
   */
  public static List<Diagnostic> write(
      Path root, PrivacyReport report, Path folder, Locale language) {
    Problems problems = new Problems();
    Wording words = Wording.of(PrivacyReport.class, language);
    Path site = root.toAbsolutePath().normalize();
    Optional<String> html = ReportPage.print(site, "privacy.ftlh", report, words, problems);
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("privacy.json"), PrivacyJson.write(report));
      if (html.isPresent()) {
        Files.writeString(folder.resolve("index.html"), html.get());
      }
    } catch (IOException e) {
      problems.warning(
          "output",
          SourceLocation.of(folder.toString()),
          "the report on privacy cannot be written here",
          "choose a folder that you may write to with --privacy");
    }
    return problems.sorted();
  }
}
