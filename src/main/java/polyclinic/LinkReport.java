package polyclinic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import polyclinic.jbake.ReportPage;
import polyclinic.links.LinkPage;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;
import polyclinic.report.Wording;

/** The page that shows what a check of links has seen. */
public final class LinkReport {

  private LinkReport() {}

  /**
   * Writes the page.
   *
   * @param root a site's folder: its {@code templates/reports/links.ftlh} takes the place of ours
   * @param language of the reader
   * @return what is wrong with the template, and then nothing is written
   * @throws IOException if the file cannot be written
   */
  public static List<Diagnostic> write(Path root, LinkPage page, Path file, Locale language)
      throws IOException {
    Problems problems = new Problems();
    Optional<String> html =
        ReportPage.print(
            root.toAbsolutePath().normalize(),
            "links.ftlh",
            page,
            Wording.of(LinkPage.class, language),
            problems);
    if (html.isPresent()) {
      if (file.toAbsolutePath().getParent() != null) {
        Files.createDirectories(file.toAbsolutePath().getParent());
      }
      Files.writeString(file, html.get());
    }
    return problems.sorted();
  }
}
