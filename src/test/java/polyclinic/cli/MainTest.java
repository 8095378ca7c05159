package polyclinic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class MainTest {

  private static final Path BASE = Path.of("src/test/resources/base-site");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;
  private Path site;
  private Path output;

  @BeforeEach
  void site() throws IOException {
    site = folder.resolve("root");
    output = folder.resolve("out");
    try (Stream<Path> files = Files.walk(BASE)) {
      for (Path file : files.toList()) {
        Files.copy(file, site.resolve(BASE.relativize(file).toString()));
      }
    }
  }

  private int run(Object... arguments) {
    String[] texts = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
    return Main.run(texts, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  private void breakSite() throws IOException {
    String page = "---\ntitle: New\n---\n\n[a](nowhere.md)\n";
    Files.writeString(site.resolve("content/en/new.md"), page);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> json(String text) {
    assertThat(text).startsWith("{").endsWith("}\n");
    return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  @Test
  void bakesAndSaysSo() {
    assertThat(run("bake", "--site", site, "--out", output)).isZero();
    assertThat(out.toString()).startsWith("Published 14 pages in 2 languages").contains("out");
    assertThat(err.toString()).isEmpty();
    assertThat(output.resolve("index.html")).exists();
  }

  @Test
  void bakesIntoTargetIfNothingElseIsSaid() {
    assertThat(run("bake", "--site", site)).isZero();
    assertThat(site.resolve("target/site/index.html")).exists();
  }

  @Test
  void decidesByTheDayThatIsGiven() throws IOException {
    Files.writeString(
        site.resolve("content/en/new.md"), "---\ntitle: New\npublishDate: 2030-01-01\n---\n");
    assertThat(run("bake", "--site", site, "--out", output, "--today", "2029-12-31")).isZero();
    assertThat(output.resolve("en/new")).doesNotExist();
    assertThat(run("bake", "--site", site, "--out", output, "--today", "2030-01-01")).isZero();
    assertThat(output.resolve("en/new")).exists();
  }

  @Test
  void tellsFindingsAndPublishesNothing() throws IOException {
    breakSite();
    assertThat(run("bake", "--site", site, "--out", output)).isEqualTo(1);
    assertThat(out.toString())
        .startsWith("content/en/new.md:5:5: error[link-missing]: no page 'nowhere.md'\n  5 | [a](")
        .contains("1 error, 0 warnings\n")
        .contains("Not published; " + output + " is as it was.");
    assertThat(output).doesNotExist();
  }

  @Test
  void printsNothingButJson() throws IOException {
    breakSite();
    assertThat(run("bake", "--site", site, "--out", output, "--format", "json")).isEqualTo(1);
    Map<String, Object> report = json(out.toString());
    assertThat(report).containsKeys("version", "summary", "findings");
    assertThat((List<?>) report.get("findings")).hasSize(1);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void writesTheReportToAFile() throws IOException {
    breakSite();
    Path report = folder.resolve("reports/report.json");
    assertThat(run("bake", "--site", site, "--out", output, "--format", "json", "--output", report))
        .isEqualTo(1);
    assertThat((List<?>) json(Files.readString(report)).get("findings")).hasSize(1);
    assertThat(out.toString()).startsWith("Not published");
  }

  @Test
  void checksAFolder() throws IOException {
    assertThat(run("bake", "--site", site, "--out", output)).isZero();
    assertThat(run("check", output, "--base-url", "https://clinic.example/")).isZero();
    assertThat(out.toString()).containsPattern("Checked \\d{2,} references on \\d{2} pages");
    Files.delete(output.resolve("en/team/index.html"));
    assertThat(run("check", output)).isEqualTo(1);
    assertThat(out.toString()).contains("error[link-missing]");
  }

  @Test
  void checksAFolderIntoJson() throws IOException {
    Files.createDirectories(output);
    String page = "<!DOCTYPE html>\n<html lang=en><title>A</title>\n<a href=b.html>B</a>\n";
    Files.writeString(output.resolve("a.html"), page);
    assertThat(run("check", output, "--format", "json")).isEqualTo(1);
    Map<String, Object> report = json(out.toString());
    assertThat(report.get("summary"))
        .isEqualTo(Map.of("pages", 1, "references", 1, "errors", 1, "warnings", 0, "infos", 0));
    Map<?, ?> finding = (Map<?, ?>) ((List<?>) report.get("findings")).get(0);
    assertThat(finding.get("rule")).isEqualTo("link-missing");
    assertThat(finding.get("severity")).isEqualTo("error");
    assertThat(finding.get("page")).isEqualTo("a.html");
    assertThat(finding.get("url")).isEqualTo("b.html");
    assertThat(finding.get("line")).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "cook", "bake --colour", "bake --site nowhere", "bake --today 2026-02-30",
        "bake --format xml", "check", "check nowhere", "check . --base-url ftp://x/", "new",
        "new a --site nowhere"
      })
  void refusesWrongUsage(String line) {
    Object[] arguments = line.isEmpty() ? new Object[0] : line.split(" ");
    assertThat(run(arguments)).isEqualTo(2);
    assertThat(err.toString()).isNotBlank().doesNotContain("Exception");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void refusesAReportThatCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Path report = file.resolve("report.txt");
    assertThat(run("bake", "--site", site, "--out", output, "--output", report)).isEqualTo(2);
    assertThat(err.toString()).contains("report.txt").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "bake --help", "check --help", "new --help"})
  void explainsItself(String line) {
    assertThat(run((Object[]) line.split(" "))).isZero();
    assertThat(out.toString()).startsWith("Usage: polyclinic").contains("--help");
  }

  @Test
  void tellsItsVersion() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).startsWith("polyclinic ");
  }

  @Test
  void ownsUpToItsOwnFailures() {
    Writer broken =
        new StringWriter() {
          @Override
          public void write(String text, int from, int length) {
            throw new IllegalStateException("no terminal");
          }
        };
    String[] line = {"bake", "--site", site.toString(), "--out", output.toString()};
    assertThat(Main.run(line, new PrintWriter(broken), new PrintWriter(err, true))).isEqualTo(3);
    assertThat(err.toString()).contains("\tat polyclinic").contains("a fault of Polyclinic itself");
  }

  @Test
  void beginsPagesThatCanBeBaked() {
    assertThat(run("new", "hip/hip", "--title", "The \"new\" hip \\", "--site", site)).isZero();
    assertThat(run("new", "hip/news.md", "--type", "article", "--site", site)).isZero();
    assertThat(run("new", "hip/asked", "--type", "qa", "--site", site)).isZero();
    assertThat(out.toString()).contains("Wrote ").contains("hip.md").contains("asked.md");
    assertThat(run("bake", "--site", site, "--out", output)).isZero();
    assertThat(output.resolve("de/hip/hip/index.html")).content().contains("The „new“ hip \\");
    assertThat(output.resolve("en/hip/asked/index.html")).exists();
  }

  @Test
  void leavesPagesAlone() throws IOException {
    String before = Files.readString(site.resolve("content/en/knee.md"));
    assertThat(run("new", "knee.md", "--site", site)).isZero();
    assertThat(out.toString()).contains("exists in every language");
    assertThat(site.resolve("content/en/knee.md")).hasContent(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../x.md", "/x.md", "", "knee/", ".hidden", "knee/.md"})
  void refusesPathsThatAreNoPages(String path) throws IOException {
    assertThat(run("new", path, "--site", site)).isEqualTo(2);
    assertThat(err.toString()).contains("path");
    assertThat(folder.resolve("x.md")).doesNotExist();
  }

  @Test
  void refusesAnUnknownType() {
    assertThat(run("new", "x.md", "--type", "novel", "--site", site)).isEqualTo(2);
    assertThat(err.toString()).contains("templates/archetypes/novel.md");
  }

  @Test
  void refusesASiteWithoutLanguages() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(run("new", "x.md", "--site", empty)).isEqualTo(2);
    assertThat(err.toString()).contains("content/site.yaml");
  }
}
