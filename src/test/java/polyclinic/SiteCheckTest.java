package polyclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import polyclinic.check.CheckResult;
import polyclinic.check.ExternalReference;
import polyclinic.check.PageGraph.Node;

/** Breaks links of the demonstration site and looks where the editor is sent, and what is said. */
class SiteCheckTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final String PAGE = "content/de/knowledge/vesicles.md";

  @TempDir Path root;
  private int line;

  @BeforeEach
  void copy() throws IOException {
    for (String part : List.of("content", "templates", "assets")) {
      SiteFolders.copy(Path.of(part), root.resolve(part));
    }
    // how old translations are is no matter of links
    Files.deleteIfExists(root.resolve("content/translations.lock"));
  }

  @Test
  void sendsTheEditorToEachReferenceThatTheSourcesProveWrong() throws IOException {
    write(
        "[a](../patients/weg.md) [b](evidence.md#weg) [c](#weg) [d](/files/weg.pdf) ![e](/img/weg.svg)",
        "[f](term:weg) [@weg2020] [g](javascript:alert) [h](Evidence.md) [i][weg] [j](htps://a.example)",
        "[k]() [l](../a%ZZ.md) <img src=\"/img/weg.svg\" alt=\"m\">",
        "",
        "[weg]: weg.md");
    assertThat(findings())
        .containsExactly(
            at(0, 5) + "link-missing: no page '../patients/weg.md'",
            at(0, 29) + "fragment-missing: 'content/de/knowledge/evidence.md' has no section 'weg'",
            at(0, 50) + "fragment-missing: 'content/de/knowledge/vesicles.md' has no section 'weg'",
            at(0, 60) + "link-missing: no file '/files/weg.pdf'",
            at(0, 81) + "image-missing: no image '/img/weg.svg'",
            at(1, 5) + "term-unknown: the glossary has no term 'weg'",
            at(1, 16) + "citation-unknown: no work 'weg2020' in content/references.bib",
            at(1, 30) + "link-scheme: a link must not lead to 'javascript:'",
            at(1, 52) + "link-missing: no page 'Evidence.md'",
            at(1, 65) + "link-missing: no page 'weg.md'",
            at(1, 78) + "link-scheme: a link cannot begin with 'htps:'",
            at(2, 1) + "link-empty: the link has no target",
            at(2, 11) + "link-missing: no page '../a%ZZ.md'");
  }

  @Test
  void sendsTheEditorToEachReferenceThatOnlyTheOutputProvesWrong() throws IOException {
    write("[a](mailto:kein) [b](tel:abc) [c](https://klinik.example.org/weg/)");
    append("assets/css/site.css", "\n.x { background: url(../img/weg.svg) }\n");
    append("assets/img/vesicle.svg", "<!-- no reference: <image href='weg.png'/> -->\n");
    SiteFolders.change(
        root.resolve("assets/img/home.svg"),
        svg -> svg.replace("</svg>", "\n<a href='weg.png'/></svg>"));
    SiteFolders.change(
        root.resolve("templates/lib/head.ftlh"), t -> t.replace("/css/site.css", "/css/weg.css"));
    int css = lines("assets/css/site.css").size();
    int svg = lines("assets/img/home.svg").size();
    assertThat(findings())
        .containsExactly(
            "assets/css/site.css:" + css + ":22 link-missing: there is no file /img/weg.svg",
            "assets/img/home.svg:" + svg + ":10 link-missing: there is no file /img/weg.png",
            at(0, 5) + "mailto-syntax: 'kein' is not a mail address",
            at(0, 22) + "tel-syntax: 'abc' is not a phone number",
            at(0, 35) + "link-missing: there is no file /weg/",
            "templates/lib/head.ftlh:15:37 link-missing: there is no file /css/weg.css (on 53 pages)");
  }

  @Test
  void tellsWhoWroteAnExternalLink() throws IOException {
    write("[a](https://a.example/x) and [again](https://a.example/x)", "<https://b.example/>");
    append(
        "content/references.bib", "\n@misc{weg,\n  title = {T}, author = {A, B}, year = {2020},\n");
    append("content/references.bib", "  doi = {10.1000/weg},\n  pmid = {99999999}\n}\n");
    append(PAGE, "\n[@weg]\n");
    SiteFolders.change(
        root.resolve("templates/lib/layout.ftlh"),
        t -> t.replaceFirst("<body[^>]*>", "$0\n<a href=\"https://t.example/\">t</a>"));
    int work = lines("content/references.bib").size();
    int body = 1 + index("templates/lib/layout.ftlh", "https://t.example/");
    var before = SiteFolders.snapshot(root);
    CheckResult result = new SiteCheck(TODAY).run(root);
    assertThat(SiteFolders.snapshot(root)).as("publishes nothing").isEqualTo(before);
    assertThat(result.external())
        .extracting(r -> r.at() + " " + r.url())
        .contains(
            at(0, 5) + "https://a.example/x",
            at(0, 38) + "https://a.example/x",
            at(1, 2) + "https://b.example/",
            "content/references.bib:" + (work - 2) + ":3 https://doi.org/10.1000/weg",
            "content/references.bib:" + (work - 1) + ":3 https://pubmed.ncbi.nlm.nih.gov/99999999/",
            "templates/lib/layout.ftlh:" + body + ":10 https://t.example/")
        .doesNotHaveDuplicates();
    assertThat(result.external())
        .filteredOn(r -> r.at().file().equals("content/data/trials.yaml"))
        .hasSizeGreaterThan(5);
    assertThat(result.external())
        .filteredOn(r -> r.url().equals("https://t.example/"))
        .extracting(ExternalReference::pages)
        .singleElement()
        .satisfies(pages -> assertThat(pages).isGreaterThan(40));
    assertThat(result.graph().pages())
        .filteredOn(n -> n.file().equals("index.html"))
        .extracting(Node::depth)
        .containsExactly(0);
  }

  /** Appends lines to the page; {@link #at} counts from the first of them. */
  private void write(String... text) throws IOException {
    line = lines(PAGE).size() + 2;
    append(PAGE, "\n" + String.join("\n", text) + "\n");
  }

  private String at(int offset, int column) {
    return PAGE + ":" + (line + offset) + ":" + column + " ";
  }

  private List<String> findings() throws IOException {
    return new SiteCheck(TODAY)
        .run(root).findings().stream()
            .map(d -> d.at() + " " + d.rule() + ": " + d.message())
            .toList();
  }

  private void append(String file, String text) throws IOException {
    SiteFolders.change(root.resolve(file), before -> before + text);
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(root.resolve(file));
  }

  private int index(String file, String text) throws IOException {
    List<String> lines = lines(file);
    return lines.indexOf(lines.stream().filter(l -> l.contains(text)).findFirst().orElseThrow());
  }
}
