package polyclinic.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What all formats have in common, and what each is by its own rules. */
class ReportsTest {

  private static final String NASTY =
      "a|b <i>&\"'`*_[x](y)` \\ %0A, c: \u0001\uD800 \uD83D\uDE00 ä\nsecond\r\n\tline ::error::";

  private static final List<Diagnostic> FINDINGS =
      List.of(
          new Diagnostic(
              Severity.ERROR,
              "link-missing",
              new SourceLocation("content/de/a b,ä.md", 12, 3),
              "there is no page 'x'",
              "write 'y'",
              "de/a/index.html",
              "/x?a=1&b=2"),
          new Diagnostic(
              Severity.ERROR,
              "external-broken",
              new SourceLocation("content/de/a b,ä.md", 2, 30),
              NASTY,
              NASTY,
              NASTY,
              NASTY),
          new Diagnostic(
              Severity.WARNING,
              "external-timeout",
              new SourceLocation("data/c:d.yaml", 1, 1),
              "nobody answered",
              "",
              "",
              "https://example.org/"),
          new Diagnostic(
              Severity.INFO,
              "external-blocked",
              new SourceLocation("b.md", 7, 1),
              "no programs",
              "open it",
              "",
              "https://example.org/b"),
          Diagnostic.warning("alt-missing", SourceLocation.of("b.md"), "no text", ""));

  private static final Map<String, Function<List<Diagnostic>, Report>> FORMATS =
      Map.of(
          "json", findings -> new JsonReport(3, 40, findings),
          "sarif", SarifReport::new,
          "junit", JUnitReport::new,
          "markdown", MarkdownReport::new,
          "github", GithubReport::new);

  private static String write(String format, List<Diagnostic> findings) throws IOException {
    StringBuilder text = new StringBuilder();
    FORMATS.get(format).apply(findings).writeTo(text);
    return text.toString();
  }

  /** JSON is YAML. */
  private static Object json(String text) {
    return new Load(LoadSettings.builder().setAllowDuplicateKeys(false).build())
        .loadFromString(text);
  }

  private static Object at(Object value, Object... path) {
    Object here = value;
    for (Object step : path) {
      here =
          step instanceof Integer index
              ? ((List<?>) here).get(index)
              : ((Map<?, ?>) here).get(step);
    }
    return here;
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  private static int number(Element element, String name) {
    return Integer.parseInt(element.getAttribute(name));
  }

  @Test
  void everyFormatCountsTheSame() throws Exception {
    Object json = json(write("json", FINDINGS));
    assertThat(at(json, "summary"))
        .isEqualTo(Map.of("pages", 3, "references", 40, "errors", 2, "warnings", 2, "infos", 1));
    List<?> findings = (List<?>) at(json, "findings");
    assertThat(findings.stream().map(f -> at(f, "severity")).toList())
        .isEqualTo(List.of("warning", "info", "error", "error", "warning"));

    List<?> results = (List<?>) at(json(write("sarif", FINDINGS)), "runs", 0, "results");
    assertThat(results.stream().map(r -> at(r, "level")).toList())
        .isEqualTo(List.of("warning", "note", "error", "error", "warning"));

    Element suites = xml(write("junit", FINDINGS)).getDocumentElement();
    assertThat(number(suites, "tests")).isEqualTo(5);
    assertThat(number(suites, "failures")).isEqualTo(2);
    assertThat(number(suites, "skipped")).isEqualTo(3);
    assertThat(suites.getElementsByTagName("testcase").getLength()).isEqualTo(5);
    assertThat(suites.getElementsByTagName("failure").getLength()).isEqualTo(2);
    assertThat(suites.getElementsByTagName("skipped").getLength()).isEqualTo(3);

    assertThat(write("markdown", FINDINGS)).contains("\n2 errors, 2 warnings, 1 note\n");
    assertThat(write("github", FINDINGS).lines().map(l -> l.split(" ")[0]).toList())
        .isEqualTo(List.of("::warning", "::notice", "::error", "::error", "::warning"));
    assertThat(new TextReport(new SourceLines(Path.of("none")), false).write(FINDINGS))
        .endsWith("2 errors, 2 warnings, 1 note\n");
  }

  @Test
  void everyFormatIsTheSameWhateverComesFirst() throws Exception {
    List<Diagnostic> turned = new ArrayList<>(FINDINGS);
    Collections.reverse(turned);
    Locale before = Locale.getDefault();
    for (String format : FORMATS.keySet()) {
      String text = write(format, FINDINGS);
      try {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertThat(write(format, turned)).isEqualTo(text);
      } finally {
        Locale.setDefault(before);
      }
      assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).as(format).isTrue();
      assertThat(text).endsWith("\n");
    }
  }

  @Test
  void everyFormatBearsNothingToTell() throws Exception {
    assertThat(at(json(write("json", List.of())), "findings")).isEqualTo(List.of());
    assertThat(at(json(write("sarif", List.of())), "runs", 0, "results")).isEqualTo(List.of());
    Element suites = xml(write("junit", List.of())).getDocumentElement();
    assertThat(number(suites, "tests")).isEqualTo(1);
    assertThat(number(suites, "failures")).isZero();
    assertThat(suites.getElementsByTagName("testcase").getLength()).isEqualTo(1);
    assertThat(write("markdown", List.of())).isEqualTo("## Findings\n\n0 errors, 0 warnings\n");
    assertThat(write("github", List.of())).isEmpty();
  }

  @Test
  void jsonKeepsEveryText() throws Exception {
    Object finding = at(json(write("json", FINDINGS)), "findings", 2);
    assertThat(at(finding, "message")).isEqualTo(NASTY);
    assertThat(at(finding, "file")).isEqualTo("content/de/a b,ä.md");
    assertThat(at(finding, "line")).isEqualTo(2);
    assertThat(at(finding, "column")).isEqualTo(30);
  }

  @Test
  void sarifHasWhatItsSchemaRequires() throws Exception {
    Object log = json(write("sarif", FINDINGS));
    assertThat(at(log, "version")).isEqualTo("2.1.0");
    Object run = at(log, "runs", 0);
    assertThat(at(run, "tool", "driver", "name")).isEqualTo("Polyclinic");
    List<?> rules = (List<?>) at(run, "tool", "driver", "rules");
    assertThat(rules).doesNotHaveDuplicates().hasSize(5);
    for (Object result : (List<?>) at(run, "results")) {
      assertThat(at(rules, at(result, "ruleIndex"), "id")).isEqualTo(at(result, "ruleId"));
      assertThat((String) at(result, "message", "text")).isNotBlank();
      Object place = at(result, "locations", 0, "physicalLocation");
      URI uri = new URI((String) at(place, "artifactLocation", "uri"));
      assertThat(uri.isAbsolute()).isFalse();
      assertThat((Integer) at(place, "region", "startLine")).isPositive();
      assertThat((Integer) at(place, "region", "startColumn")).isPositive();
    }
    assertThat(at(run, "results", 2, "locations", 0, "physicalLocation", "artifactLocation", "uri"))
        .isEqualTo("content/de/a%20b,%C3%A4.md");
    assertThat(at(run, "results", 3, "message", "text"))
        .isEqualTo("there is no page 'x' (write 'y')");
  }

  @Test
  void junitTellsPlaceAndRemedy() throws Exception {
    Element root = xml(write("junit", FINDINGS)).getDocumentElement();
    Element test = (Element) root.getElementsByTagName("testcase").item(3);
    assertThat(test.getAttribute("name")).isEqualTo("12:3 link-missing /x?a=1&b=2");
    assertThat(test.getAttribute("file")).isEqualTo("content/de/a b,ä.md");
    assertThat(test.getAttribute("line")).isEqualTo("12");
    Element failure = (Element) test.getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("type")).isEqualTo("link-missing");
    assertThat(failure.getTextContent())
        .isEqualTo("content/de/a b,ä.md:12:3: there is no page 'x'\nwrite 'y'");
    Element nasty = (Element) root.getElementsByTagName("failure").item(0);
    assertThat(nasty.getAttribute("message"))
        .isEqualTo("error: " + NASTY.replace('\u0001', '\uFFFD').replace('\uD800', '\uFFFD'));
  }

  @Test
  void markdownKeepsAFindingInItsRow() throws Exception {
    List<String> lines = write("markdown", FINDINGS).lines().toList();
    assertThat(lines).hasSize(6 + FINDINGS.size());
    assertThat(lines.subList(6, lines.size()))
        .allMatch(line -> line.replaceAll("\\\\.", "").chars().filter(c -> c == '|').count() == 5);
    assertThat(lines.get(9))
        .isEqualTo(
            "| error | content/de/a b,ä.md:12:3"
                + " | there is no page 'x' \\[link-missing\\] | write 'y' |");
  }

  @Test
  void githubKeepsACommandInItsLine() throws Exception {
    List<String> lines = write("github", FINDINGS).lines().toList();
    assertThat(lines).hasSize(FINDINGS.size());
    assertThat(lines.get(3))
        .isEqualTo(
            "::error file=content/de/a b%2Cä.md,line=12,col=3,title=link-missing"
                + "::there is no page 'x'%0Awrite 'y'");
    assertThat(lines.get(2)).contains("%250A, c: ").contains("%0Asecond%0D%0A");
  }
}
