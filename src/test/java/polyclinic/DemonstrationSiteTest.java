package polyclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import polyclinic.jbake.Kitchen;
import polyclinic.model.Site;
import polyclinic.report.Problems;
import polyclinic.resolve.SiteResolver;
import polyclinic.source.Manuscript;
import polyclinic.source.ManuscriptReader;
import polyclinic.source.RawPage;
import polyclinic.source.RawTable;
import polyclinic.source.RawTable.RawCell;

/** What the demonstration clinic's site promises, shown on its sources and on what is published. */
class DemonstrationSiteTest {

  private static final Path ROOT = Path.of("");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final Pattern REAL_CLINICS =
      Pattern.compile(
          "\\b(anova|irm|rhm|schröder|offenbach|strahlenberger)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @TempDir private static Path folder;
  private static Manuscript manuscript;
  private static Site site;

  /** Every file of the output that is a document. */
  private static final Map<String, Document> pages = new TreeMap<>();

  @BeforeAll
  static void bake() throws IOException {
    Problems problems = new Problems();
    manuscript = new ManuscriptReader().read(ROOT, problems);
    site = new SiteResolver(Kitchen.types(ROOT), TODAY).resolve(manuscript, problems).orElseThrow();
    assertThat(problems.sorted()).isEmpty();
    Path output = folder.resolve("site");
    BuildResult result = new SiteBuild(TODAY).run(ROOT, output);
    assertThat(result.findings()).isEmpty();
    for (String file : SiteFolders.snapshot(output).keySet()) {
      if (file.endsWith(".html")) {
        pages.put(file, Jsoup.parse(output.resolve(file)));
      }
    }
  }

  /** The document that is made of a source, such as {@code de/clinic/team.md}. */
  private static Document page(String source) {
    return site.pages().stream()
        .filter(page -> page.source().equals("content/" + source))
        .map(page -> pages.get(page.outputFile()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isRedirect(Document page) {
    return !page.select("meta[http-equiv=refresh]").isEmpty();
  }

  @Test
  void hasEveryPageInBothLanguages() {
    assertThat(paths("en")).isEqualTo(paths("de"));
    assertThat(paths("de"))
        .contains(
            "_index.md",
            "404.md",
            "accessibility.md",
            "imprint.md",
            "privacy.md",
            "questions.md",
            "clinic/contact.md",
            "clinic/legal-framework.md",
            "clinic/team.md",
            "knowledge/evidence.md",
            "knowledge/factors.md",
            "knowledge/glossary.md",
            "knowledge/multiple-sclerosis.md",
            "knowledge/vesicles.md",
            "patients/contraindications.md",
            "patients/services.md",
            "treatments/_index.md",
            "treatments/secretome.md");
  }

  private static List<String> paths(String language) {
    return manuscript.pages().stream()
        .filter(page -> page.language().equals(language))
        .map(RawPage::path)
        .toList();
  }

  @Test
  void givesSectionsTheSameIdsInBothLanguages() {
    for (String path : paths("de")) {
      assertThat(ids(page("en/" + path))).as(path).isEqualTo(ids(page("de/" + path)));
    }
    assertThat(ids(page("de/questions.md"))).hasSizeGreaterThan(14);
  }

  private static List<String> ids(Document page) {
    return page.select("main :is(h2, h3, details, aside, tr, dt)[id]").eachAttr("id").stream()
        .sorted()
        .toList();
  }

  @Test
  void tellsTheFactorsAndTheirFunctions() {
    RawTable factors = manuscript.tables().get("factors");
    Set<String> used = new HashSet<>();
    factors.rows().stream()
        .map(row -> (RawCell.Terms) row.cells().get("functions"))
        .forEach(terms -> used.addAll(terms.ids()));
    assertThat(factors.rows()).hasSize(27);
    assertThat(factors.vocabularies().get("functions").keySet()).hasSize(31).isEqualTo(used);
    for (String language : List.of("de", "en")) {
      Document page = page(language + "/knowledge/factors.md");
      assertThat(page.select("tr[id^=factors-]")).as(language).hasSize(27);
    }
  }

  @Test
  void tellsTrialsAndFramework() {
    assertThat(manuscript.tables().get("trials").rows())
        .extracting(row -> ((RawCell.Text) row.cells().get("nct")).text().in("de"))
        .doesNotHaveDuplicates()
        .hasSize(6)
        .allMatch(id -> page("en/knowledge/multiple-sclerosis.md").text().contains(id));
    assertThat(manuscript.tables().get("framework").rows()).hasSize(10);
  }

  @Test
  void listsEveryWorkSomewhere() {
    Set<String> listed = new HashSet<>();
    pages.values().forEach(p -> listed.addAll(p.select("li[id^=ref-]").eachAttr("id")));
    assertThat(manuscript.bibliography().keys()).hasSize(118);
    assertThat(listed).hasSize(118);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void listsEightContraindications(String language) {
    Document page = page(language + "/patients/contraindications.md");
    assertThat(page.select("main #eight ol > li")).hasSize(8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void listsSevenServices(String language) {
    Document page = page(language + "/patients/services.md");
    assertThat(page.select("main h2#services ~ ol").first().select("> li")).hasSize(7);
  }

  @Test
  void saysOnEveryPageThatTheClinicIsInvented() {
    pages.forEach(
        (file, page) -> {
          assertThat(page.select("meta[name=robots]").attr("content")).as(file).contains("noindex");
          if (!isRedirect(page)) {
            assertThat(page.body().text())
                .as(file)
                .containsAnyOf("Klinik ist erfunden", "clinic is fictional");
          }
        });
    assertThat(pages).hasSizeGreaterThan(50);
  }

  @Test
  void setsGermanTextInGermanQuotationMarks() {
    List<String> wrong = new ArrayList<>();
    pages.forEach(
        (file, page) -> {
          if (page.select("html").attr("lang").equals("de") && !isRedirect(page)) {
            Document prose = page.clone();
            prose.select("script, style, code, pre").remove();
            prose.select(":is([lang], [lang] *):not(html, [lang=de])").remove();
            String text = prose.text();
            if (text.contains("\"") || !isQuotedInPairs(text)) {
              wrong.add(file);
            }
          }
        });
    assertThat(wrong).isEmpty();
  }

  /** Whether each „ has its “ before the next one, and no “ stands without „. */
  private static boolean isQuotedInPairs(String text) {
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '”' || c == '„' && open || c == '“' && !open) {
        return false;
      }
      open = c == '„' || c != '“' && open;
    }
    return !open;
  }

  @Test
  void knowsQuotedText() {
    assertThat(isQuotedInPairs("Er sagt „ja“ und „nein“.")).isTrue();
    assertThat(isQuotedInPairs("Er sagt „ja”.")).isFalse();
    assertThat(isQuotedInPairs("Er sagt “ja”.")).isFalse();
    assertThat(isQuotedInPairs("Er sagt „ja.")).isFalse();
  }

  @Test
  void namesNoRealClinic() throws IOException {
    List<String> named = new ArrayList<>();
    for (String source : List.of("content", "templates", "assets")) {
      SiteFolders.snapshot(ROOT.resolve(source)).keySet().stream()
          .filter(file -> file.matches(".*\\.(md|yaml|bib|ftl.?|properties|svg|js)"))
          .filter(file -> REAL_CLINICS.matcher(read(ROOT.resolve(source).resolve(file))).find())
          .forEach(named::add);
    }
    assertThat(named).isEmpty();
    assertThat(REAL_CLINICS.matcher("by Anova-IRM").find()).isTrue();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
