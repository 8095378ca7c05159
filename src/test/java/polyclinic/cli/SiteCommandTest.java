package polyclinic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import polyclinic.editorial.StatusView;
import polyclinic.evidence.EvidenceReport;
import polyclinic.links.LinkPage;
import polyclinic.report.Wording;

/** {@code urls}, {@code translations export} and {@code import}, and the reports in German. */
class SiteCommandTest {

  private static final Path BASE = Path.of("src/test/resources/base-site");

  @TempDir private Path root;
  private StringWriter out;
  private StringWriter err;

  @BeforeEach
  void aSite() throws IOException {
    try (Stream<Path> files = Files.walk(BASE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = root.resolve(BASE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private int run(String... arguments) {
    out = new StringWriter();
    err = new StringWriter();
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--site", root.toString()));
    return Main.run(all.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
  }

  @Test
  void recordsAddressesAndTellsWhichHaveEnded() throws IOException {
    assertThat(run("urls")).isZero();
    assertThat(out.toString()).contains("new  /en/knee/\n").doesNotContain("ended");
    assertThat(run("urls", "accept")).isZero();
    assertThat(out.toString()).startsWith("Wrote content/urls.lock");
    assertThat(run("urls")).isZero();
    assertThat(out.toString()).isEmpty();

    Path lock = root.resolve("content/urls.lock");
    Files.writeString(lock, Files.readString(lock).replace("/en/knee/", "/en/knees/"));
    assertThat(run("urls", "--lang", "de")).isEqualTo(Main.FINDINGS);
    assertThat(out.toString()).contains("erloschen  /en/knees/\n", "neu  /en/knee/\n");

    assertThat(run("urls", "accept", "/en/none/")).isEqualTo(2);
    assertThat(err.toString()).startsWith("/en/none/ is no published address that has ended");
    assertThat(run("urls", "accept", "/en/knees/")).isZero();
    assertThat(lock).content().doesNotContain("/en/knees/").contains("/en/knee/");
  }

  @Test
  void sendsPagesToTranslatorsAndTakesThemBack() throws IOException {
    Path file = root.resolve("knee.xlf");
    assertThat(run("translations", "export", "knee", "--to", "en", "--output", file.toString()))
        .isZero();
    assertThat(out.toString()).startsWith("Wrote ");
    String before = Files.readString(root.resolve("content/en/knee.md"));
    assertThat(run("translations", "import", file.toString())).isZero();
    assertThat(out.toString()).contains("Pages changed: 0; sections accepted: ");
    assertThat(root.resolve("content/en/knee.md")).hasContent(before);
  }

  @Test
  void refusesAFileThatIsNoXliffAndWritesNothing() throws IOException {
    Path file = Files.writeString(root.resolve("knee.xlf"), "<html/>\n");
    assertThat(run("translations", "import", file.toString())).isEqualTo(Main.FINDINGS);
    assertThat(err.toString()).contains("knee.xlf:1:1: error[");
    assertThat(out.toString()).startsWith("Nothing was written.");
    assertThat(root.resolve("content/translations.lock")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "translations export | Missing: --to",
        "translations export --to fr | The site has no language ‘fr’; it has: de, en",
        "translations export kne --to en | No page ‘kne’ is translated into en; did you mean"
            + " ‘knee’?",
        "translations export zzzzzzzz --to en | No page ‘zzzzzzzz’ is translated into en",
        "translations import | Missing: FILE",
        "translations import none.xlf | There is no file none.xlf",
        "translations accept kne --lang de | Eine Übersetzung von „kne“ gibt es nicht",
        "translations accept knee#x --lang de | „knee“ hat keinen Abschnitt „x“",
        "new .hidden --lang de | das ist kein Pfad einer Seite wie knee/arthrosis.md: „.hidden“",
      })
  void refusesWrongUsage(String line, String message) {
    assertThat(run(line.split(" "))).isEqualTo(2);
    assertThat(err.toString().lines().findFirst()).contains(message);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void writesReportsThatAreGermanThroughout() throws IOException {
    assertThat(run("--lang", "de", "translations")).isZero();
    assertThat(out.toString()).contains("nicht abgeglichen").doesNotContain("untracked");
    Path page = root.resolve("report.html");
    run("--lang", "de", "translations", "--format", "html", "--output", page.toString());
    assertIsGerman(page, StatusView.class, "legend", "column.dangers", "source.none");
    run("--lang", "de", "evidence", "--output", page.toString());
    assertIsGerman(page, EvidenceReport.class, "noAdvice", "reviews.caption", "claims.none");
    run("--lang", "de", "check", "--report-page", page.toString());
    assertIsGerman(page, LinkPage.class, "findings.none", "column.asked", "graph.label");
    run("--lang", "de", "dossier", "de/knee.md", "--output", root.toString());
    assertThat(root.resolve("de/knee.md"))
        .content()
        .contains("## Verantwortlich", "Betrachtet am")
        .doesNotContainPattern("(?m)^- (Address|Source|Language)");
  }

  private void assertIsGerman(Path page, Class<?> room, String... keys) throws IOException {
    String html = Files.readString(page);
    Wording german = Wording.of(room, Locale.GERMAN);
    Wording english = Wording.of(room, Locale.ENGLISH);
    assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"de\">");
    assertThat(html).contains("<h1>" + german.say("title") + "</h1>").doesNotContain("${");
    for (String key : keys) {
      assertThat(html).doesNotContain(english.say(key));
    }
    assertThat(List.of(keys)).anyMatch(key -> html.contains(german.say(key)));
  }
}
