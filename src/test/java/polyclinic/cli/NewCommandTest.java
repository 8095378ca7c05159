package polyclinic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What 'new' writes beside pages, and what other commands say in German. */
class NewCommandTest {

  private static final Path BASE = Path.of("src/test/resources/base-site");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;
  private Path site;

  @BeforeEach
  void site() throws IOException {
    site = folder.resolve("root");
    try (Stream<Path> files = Files.walk(BASE)) {
      for (Path file : files.toList()) {
        Files.copy(file, site.resolve(BASE.relativize(file).toString()));
      }
    }
  }

  private int run(String... arguments) {
    String[] all =
        Stream.concat(Stream.of(arguments), Stream.of("--site", site.toString()))
            .toArray(String[]::new);
    return Main.run(all, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  private String text(String file) throws IOException {
    return Files.readString(site.resolve(file));
  }

  private int bake() {
    return run("bake", "--today", "2026-03-01", "--out", folder.resolve("out").toString());
  }

  @Test
  void addsAQuestionInEveryLanguageAndTheSiteStillBakes() throws IOException {
    int code =
        run("new", "question", "does-it-hurt", "--title", "de=Tut es weh?", "--title", "Ouch?");
    assertThat(code).isZero();
    assertThat(text("content/de/questions.md"))
        .endsWith("\n\n## Tut es weh? {#does-it-hurt}\n\nDie Antwort.\n");
    assertThat(text("content/en/questions.md"))
        .endsWith("\n\n## Ouch? {#does-it-hurt}\n\nThe answer.\n");
    assertThat(out.toString()).contains("Fill in the question and its answer: content/de/quest");
    assertThat(bake()).as(err + "" + out).isZero();
  }

  @Test
  void refusesAQuestionThatIsThere() throws IOException {
    run("new", "question", "does-it-hurt");
    String before = text("content/de/questions.md");
    assertThat(run("new", "question", "does-it-hurt")).isEqualTo(1);
    assertThat(err.toString()).contains("error[id-duplicate]").contains("content/de/questions.md:");
    assertThat(text("content/de/questions.md")).isEqualTo(before);
    assertThat(run("new", "question", "does it hurt")).isEqualTo(1);
    assertThat(run("new", "question", "why", "--page", "nowhere.md")).isEqualTo(1);
    assertThat(err.toString()).contains("make it with 'polyclinic new nowhere.md --type qa'");
  }

  @Test
  void addsAFactorAndTellsWhatItLacks() throws IOException {
    assertThat(run("new", "factor", "egf", "--set", "name=EGF")).isZero();
    assertThat(text("content/data/factors.yaml"))
        .contains("  - id: egf\n    name: \"EGF\"\n    functions:\n");
    assertThat(err.toString()).contains("error[key-missing]: 'functions' is missing");
    assertThat(bake()).isEqualTo(1);
  }

  @Test
  void addsAFactorThatLacksNothing() throws IOException {
    int code =
        run(
            "new",
            "factor",
            "egf",
            "--set",
            "name.de=E",
            "--set",
            "name.en=F",
            "--set",
            "functions=promote-survival",
            "--set",
            "works=konala2016");
    assertThat(code).as(err.toString()).isZero();
    assertThat(text("content/data/factors.yaml"))
        .contains("name: {de: \"E\", en: \"F\"}\n    functions: [promote-survival]\n");
    assertThat(err.toString()).isEmpty();
    assertThat(bake()).as(out.toString()).isZero();
  }

  @Test
  void refusesAFactorThatFitsNowhere() throws IOException {
    String before = text("content/data/factors.yaml");
    assertThat(run("new", "factor", "bdnf")).isEqualTo(1);
    assertThat(run("new", "factor", "egf", "--table", "factor")).isEqualTo(1);
    assertThat(run("new", "factor", "egf", "--set", "nme=E")).isEqualTo(1);
    assertThat(err.toString())
        .contains("a row with the id 'bdnf' is there already")
        .contains("did you mean 'factors'?")
        .contains("did you mean 'name'?");
    assertThat(text("content/data/factors.yaml")).isEqualTo(before);
  }

  @Test
  void addsAReferenceFromFields() throws IOException {
    int code =
        run(
            "new",
            "reference",
            "--author",
            "Théry, C.",
            "--author",
            "Zhang, L.",
            "--title",
            "On vesicles",
            "--year",
            "2018",
            "--journal",
            "J Test",
            "--doi",
            "https://doi.org/10.1000/xyz",
            "--field",
            "keywords=review");
    assertThat(code).as(err.toString()).isZero();
    assertThat(out.toString()).contains("[@thery2018]");
    assertThat(text("content/references.bib"))
        .endsWith(
            """
            }

            @article{thery2018,
              author = {Théry, C. and Zhang, L.},
              title = {On vesicles},
              journal = {J Test},
              year = {2018},
              doi = {10.1000/xyz},
              keywords = {review}
            }
            """);
    assertThat(bake()).as(out.toString()).isZero();
  }

  @Test
  void addsAReferenceThatWasPasted() throws IOException {
    Path pasted = folder.resolve("pasted.bib");
    Files.writeString(
        pasted,
        """
        @Article{RefManager:7,
          author = "da Silva, L. and others", title = {A {DNA} study}, journaltitle = {J},
          date = {2019-04-01}, abstract = {long}, keywords = {cells, DNA}
        }
        """);
    assertThat(run("new", "reference", "--bibtex", pasted.toString())).as("" + err).isZero();
    assertThat(text("content/references.bib"))
        .contains("@article{dasilva2019,\n")
        .contains("  year = {2019}\n}\n")
        .doesNotContain("abstract", "keywords = {cells");
    assertThat(
            run(
                "new",
                "reference",
                "--author",
                "Da Silva, Q.",
                "--title",
                "Other",
                "--year",
                "2019"))
        .isZero();
    assertThat(out.toString()).contains("[@dasilva2019b]");
  }

  @Test
  void refusesAWorkThatIsThereByDoiOrNumberOrTitle() throws IOException {
    run(
        "new",
        "reference",
        "--author",
        "A, B.",
        "--title",
        "One: study of the secretome of cells",
        "--year",
        "2001",
        "--doi",
        "10.1000/AbC",
        "--pmid",
        "123");
    String before = text("content/references.bib");
    assertThat(
            run(
                "new",
                "reference",
                "--author",
                "C, D.",
                "--title",
                "X",
                "--year",
                "2002",
                "--doi",
                "10.1000/abc"))
        .isEqualTo(1);
    assertThat(
            run(
                "new",
                "reference",
                "--author",
                "C, D.",
                "--title",
                "Y",
                "--year",
                "2002",
                "--pmid",
                "123"))
        .isEqualTo(1);
    assertThat(
            run(
                "new",
                "reference",
                "--author",
                "A, B.",
                "--title",
                "one – Study of the Secretome of Cells",
                "--year",
                "2001"))
        .isEqualTo(1);
    assertThat(err.toString())
        .containsPattern("content/references.bib:\\d+:\\d+: error\\[bib-duplicate]")
        .contains("cite it as [@a2001]");
    assertThat(run("new", "reference", "--title", "No year")).isEqualTo(1);
    assertThat(
            run(
                "new",
                "reference",
                "--author",
                "E, F.",
                "--title",
                "T",
                "--year",
                "2003",
                "--doi",
                "nonsense"))
        .isEqualTo(1);
    assertThat(run("new", "reference")).isEqualTo(2);
    assertThat(text("content/references.bib")).isEqualTo(before);
  }

  @Test
  void beginsWithWhatTheSiteKeepsAsItsArchetype() throws IOException {
    Path own = site.resolve("templates/archetypes/question.md");
    Files.createDirectories(own.getParent());
    Files.writeString(own, "## {title} {#{id}}\n\nIn short: …\n");
    assertThat(run("new", "question", "why", "--title", "Why?")).isZero();
    assertThat(text("content/en/questions.md")).endsWith("## Why? {#why}\n\nIn short: …\n");
  }

  @Test
  void writesSchemasAndTheConfigurationOfACms() throws IOException {
    assertThat(run("schema")).as(err.toString()).isZero();
    assertThat(site.resolve("target/schema/page.schema.json")).exists();
    assertThat(text("target/schema/vscode-settings.json"))
        .contains("\"./target/schema/site.schema.json\"");
    String cms = folder.resolve("admin").toString();
    assertThat(run("schema", "--format", "cms", "--output", cms, "--lang", "de")).isZero();
    assertThat(folder.resolve("admin/config.yml")).content().contains("label: \"Titel\"");
    assertThat(run("schema", "--format", "xsd")).isEqualTo(2);
  }

  @Test
  void tellsFindingsInGerman() throws IOException {
    Files.writeString(
        site.resolve("content/en/new.md"), "---\ntitle: New\n---\n\n[a](nowhere.md)\n");
    assertThat(run("--lang", "de", "bake")).isEqualTo(1);
    assertThat(run("check", "--lang", "de", "--format", "json")).isEqualTo(1);
    assertThat(out.toString())
        .contains("Fehler[link-missing]: eine Seite „nowhere.md“ gibt es nicht")
        .contains("1 Fehler, 0 Warnungen")
        .contains("Nicht veröffentlicht; ")
        .contains("\"message\":\"eine Seite „nowhere.md“ gibt es nicht\"");
    assertThat(run("bake", "--lang", "tlh")).isEqualTo(2);
    assertThat(err.toString()).contains("Polyclinic speaks en, de");
  }

  @Test
  void marksTheLinesOfAChangeBesideTheText() throws IOException {
    Files.writeString(
        site.resolve("content/en/new.md"), "---\ntitle: New\n---\n\n[a](nowhere.md)\n");
    String mark = "::error file=content/en/new.md,line=5,col=5,title=link-missing::";
    assertThat(run("bake", "--annotations")).isEqualTo(1);
    assertThat(out.toString()).contains("1 error, 0 warnings\n").contains(mark);
    out.getBuffer().setLength(0);
    assertThat(run("bake", "--no-annotations")).isEqualTo(1);
    assertThat(out.toString()).doesNotContain(mark);
    out.getBuffer().setLength(0);
    assertThat(run("bake", "--format", "github")).isEqualTo(1);
    assertThat(out.toString()).startsWith(mark).doesNotContain("Not published");
  }
}
