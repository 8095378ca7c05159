package polyclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import polyclinic.privacy.PrivacyJson;
import polyclinic.privacy.PrivacyReport;
import polyclinic.privacy.PrivacyReport.Entry;
import polyclinic.report.Diagnostic;

/** What the baked pages do is told, and what is neither declared nor allowed is an error. */
class PrivacyReportTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final String ENGLISH = "content/en/privacy.md";
  private static final String GERMAN = "content/de/privacy.md";

  @TempDir private Path folder;
  private Path root;
  private Path out;

  @BeforeEach
  void site() throws IOException {
    root = folder.resolve("root");
    out = folder.resolve("out");
    SiteFolders.copy(SiteFolders.RESOURCES.resolve("rules/site"), root);
  }

  private BuildResult bake() throws IOException {
    return new SiteBuild(TODAY).run(root, out);
  }

  private List<String> findings() throws IOException {
    return bake().findings().stream().map(PrivacyReportTest::line).toList();
  }

  private static String line(Diagnostic d) {
    return d.severity() + " " + d.rule() + " " + d.at().file() + ":" + d.at().line();
  }

  private PrivacyReport report() throws IOException {
    return bake().privacy().orElseThrow();
  }

  /** Puts HTML into every page, from a template in which no pattern of the rules recognises it. */
  private void inPages(String html) throws IOException {
    String layout = Files.readString(Path.of("templates/lib/layout.ftlh"));
    SiteFolders.write(
        root.resolve("templates/lib/layout.ftlh"), layout.replace("</body>", html + "\n</body>"));
  }

  @Test
  void aPlainSiteDoesNothing() throws IOException {
    BuildResult result = bake();
    assertThat(result.findings()).isEmpty();
    PrivacyReport report = result.privacy().orElseThrow();
    assertThat(report.pages()).isGreaterThan(5);
    assertThat(report.origins()).isEmpty();
    assertThat(report.device()).isEmpty();
    assertThat(report.declaring()).containsExactly(GERMAN, ENGLISH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<img alt='' src='https://e.example/p.png'> | https://e.example/p.png | loaded",
        "<img alt='' srcset='https://e.example/p.png 2x' src='data:,'> | https://e.example/p.png | loaded",
        "<iframe title='a' src='//m.example/x'></iframe> | //m.example/x | loaded",
        "<svg><use href='https://e.example/i.svg#a'/></svg> | https://e.example/i.svg#a | loaded",
        "<link rel='preconnect' href='https://f.example'> | https://f.example | loaded",
        "<link rel='prefetch' href='https://f.example/a'> | https://f.example/a | loaded",
        "<p style='background: url(https://e.example/b.png)'>a</p> | https://e.example/b.png | loaded",
        "<style>@import 'https://e.example/a.css';</style> | https://e.example/a.css | loaded",
        "<p data-link-ignore><img alt='' src='https://e.example/q.png'></p> | https://e.example/q.png | loaded",
        "<a ping='https://e.example/count' href='#'>a</a> | https://e.example/count | ping",
        "<script>fetch('https://e.example/x')</script> | https://e.example/x | fetch",
        "<script>new WebSocket(`wss://e.example/x`)</script> | wss://e.example/x | WebSocket",
        "<script>x.open('GET', 'https://e.example/x')</script> | https://e.example/x | open",
        "<script>i.src = '//e.example/x'</script> | //e.example/x | src",
        "<script type='module'>import a from 'https://e.example/x.js'</script> | https://e.example/x.js | from",
        "<p onclick=\"fetch('https://e.example/y')\">a</p> | https://e.example/y | fetch",
      })
  void anotherOriginStopsTheBuild(String html, String address, String way) throws IOException {
    inPages(html);

    BuildResult result = bake();

    assertThat(result.published()).isFalse();
    assertThat(result.findings())
        .anySatisfy(
            finding -> {
              assertThat(finding.rule()).isEqualTo("R04");
              assertThat(finding.at().file()).isEqualTo("templates/lib/layout.ftlh");
            });
    assertThat(result.privacy().orElseThrow().origins())
        .filteredOn(entry -> entry.what().equals(address) && entry.way().equals(way))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.standing()).isEqualTo("foreign");
              assertThat(entry.at()).startsWith("templates/lib/layout.ftlh:");
              assertThat(entry.files()).isGreaterThan(5);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<link rel='license' href='https://e.example/by'>",
        "<a href='https://e.example/'>there</a>",
        "<svg xmlns='http://www.w3.org/2000/svg'></svg>",
        "<img alt='' src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>",
        "<script>const name = 'http://www.w3.org/2000/svg'; prefetch('//x')</script>",
        "<script type='text/plain'>fetch('https://e.example/x')</script>",
      })
  void whatIsOnlyNamedIsNoRequest(String html) throws IOException {
    inPages(html);
    assertThat(report().origins()).isEmpty();
  }

  @Test
  void aStyleSheetAndAScriptAreToldAtTheirLines() throws IOException {
    SiteFolders.write(
        root.resolve("assets/css/site.css"), "a {}\nb { src: image-set('https://e.example/a') }\n");
    SiteFolders.write(
        root.resolve("assets/js/site.js"), "let a;\nnew EventSource('//e.example/');");

    assertThat(findings())
        .containsExactly("error R04 assets/css/site.css:2", "error R04 assets/js/site.js:2");
    assertThat(report().origins())
        .extracting(Entry::at)
        .containsExactly("assets/css/site.css:2:21", "assets/js/site.js:2:5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "document.cookie = 'a=1' | document.cookie",
        "document['cookie'] = 'a=1' | document.cookie",
        "cookieStore.set('a', 1) | cookieStore",
        "localStorage.a = 1 | localStorage",
        "window['sessionStorage'].a = 1 | sessionStorage",
        "indexedDB.open('a') | indexedDB",
        "caches.open('a') | caches",
        "navigator.serviceWorker.register('a.js') | serviceWorker",
        "navigator.sendBeacon('/a') | sendBeacon",
        "navigator.geolocation.watchPosition(f) | geolocation",
        "navigator.mediaDevices.getUserMedia({}) | getUserMedia",
        "queryLocalFonts() | queryLocalFonts",
      })
  void whatTouchesTheDeviceIsDeclaredInEveryLanguage(String script, String word)
      throws IOException {
    SiteFolders.write(root.resolve("assets/js/site.js"), "'a';\n" + script + ";\n");
    assertThat(findings()).containsExactly("error R03 assets/js/site.js:2");
    assertThat(report().device())
        .singleElement()
        .satisfies(entry -> assertThat(entry.what()).isEqualTo(word))
        .satisfies(entry -> assertThat(entry.standing()).isEqualTo("undeclared"));

    String told = "---\ntitle: Privacy\n---\n\nWe use `" + word + "`.\n";
    SiteFolders.write(root.resolve(GERMAN), told);
    assertThat(findings()).as("one language is not enough").isNotEmpty();
    SiteFolders.write(root.resolve(ENGLISH), told);
    assertThat(findings()).isEmpty();
    assertThat(report().device()).extracting(Entry::standing).containsExactly("declared");
  }

  @Test
  void aFormIsDeclaredAndSoIsWhoGetsIt() throws IOException {
    inPages(
        "<form id='callback' method='post' action='https://f.example/x'><input name='phone'></form>");
    assertThat(findings()).contains("error R02 templates/lib/layout.ftlh:" + lineOfForm());
    assertThat(report().forms())
        .filteredOn(form -> form.name().equals("callback"))
        .singleElement()
        .satisfies(
            form -> {
              assertThat(form.method()).isEqualTo("post");
              assertThat(form.action()).isEqualTo("https://f.example/x");
              assertThat(form.fields()).containsExactly("phone");
              assertThat(form.standing()).isEqualTo("undeclared");
            });

    declare("## Call back {#form-callback}\n\nWe call you.\n");
    assertThat(findings()).as("nobody is told who gets it").hasSize(1);
    declare("## Call back {#form-callback}\n\nIt goes to f.example.\n");
    assertThat(report().forms())
        .filteredOn(form -> form.name().equals("callback"))
        .extracting(form -> form.standing())
        .containsExactly("declared");
  }

  private void declare(String text) throws IOException {
    for (String page : List.of(GERMAN, ENGLISH)) {
      SiteFolders.write(root.resolve(page), "---\ntitle: Privacy\n---\n\n" + text);
    }
  }

  private int lineOfForm() throws IOException {
    List<String> lines = Files.readAllLines(root.resolve("templates/lib/layout.ftlh"));
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains("id='callback'")) {
        return i + 1;
      }
    }
    throw new AssertionError("no form in the layout");
  }

  @Test
  void aFieldThatAsksForADiagnosisIsFound() throws IOException {
    inPages("<textarea name='diagnosis' aria-label='a'></textarea>");
    assertThat(findings()).anyMatch(line -> line.startsWith("error R05 templates/lib/layout.ftlh"));
    assertThat(report().fields())
        .filteredOn(field -> field.what().equals("diagnosis"))
        .extracting(Entry::standing)
        .containsExactly("undeclared");
  }

  @Test
  void aSectionAboutAFormThatIsGoneIsAWarning() throws IOException {
    declare("## Call back {#form-callback}\n\nWe call you.\n");

    assertThat(findings())
        .containsExactly(
            "warning privacy-unused content/de/privacy.md:5",
            "warning privacy-unused content/en/privacy.md:5");
    assertThat(report().unused()).hasSize(2);
  }

  @Test
  void aRuleThatIsOffLeavesTheReport() throws IOException {
    SiteFolders.write(root.resolve("assets/js/site.js"), "localStorage.a = 1;\n");
    SiteFolders.change(
        root.resolve("content/site.yaml"),
        text -> text.replace("jurisdiction: DE\n", "rules: {R03: {severity: off, reason: x}}\n"));

    assertThat(findings()).isEmpty();
    assertThat(report().device()).extracting(Entry::standing).containsExactly("open");
  }

  @Test
  void tellsWhereLinksLead() throws IOException {
    inPages("<a href='https://a.example/x'>a</a><a href='https://a.example/y'>a</a>");
    assertThat(report().destinations())
        .filteredOn(destination -> destination.host().equals("a.example"))
        .singleElement()
        .satisfies(
            destination -> assertThat(destination.links()).isEqualTo(2 * destination.pages()));
  }

  @Test
  void isWrittenForPeopleAndPrograms() throws IOException {
    SiteFolders.write(root.resolve("assets/js/site.js"), "fetch('https://e.example/<b>');\n");
    PrivacyReport report = report();

    assertThat(PrivacyPage.write(root, report, folder.resolve("privacy"), Locale.ENGLISH))
        .isEmpty();

    assertThat(Files.readString(folder.resolve("privacy/index.html")))
        .contains("https://e.example/&lt;b&gt;")
        .contains("assets/js/site.js:1:1")
        .contains("another origin");
    assertThat(Files.readString(folder.resolve("privacy/privacy.json")))
        .isEqualTo(PrivacyJson.write(report))
        .contains("\"what\":\"https://e.example/<b>\"");
  }
}
