package polyclinic.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules about the site as a whole, about whole pages, and about who signed for them. */
class SiteRulesTest {

  private static final String REVIEWED =
      "author: lindner\nreviewed: {by: lindner, on: 2026-10-01, next: 2027-10-01}\n";

  @TempDir Path folder;
  private RuledSite site;

  @BeforeEach
  void site() {
    site = new RuledSite(folder);
  }

  @Test
  void theSiteOfTheTestsKeepsAllRules() {
    assertThat(site.lines()).isEmpty();
  }

  @Test
  void anImprintNeedsAStreetAndItsEntries() {
    site.replace("content/site.yaml", "Musterstraße 1", "P.O. Box 12")
        .replace("content/site.yaml", "  chamber: Landesärztekammer Musterland\n", "")
        .replace("content/site.yaml", "imprint.md, ", "");

    assertThat(site.lines())
        .containsExactly(
            "content/site.yaml:9:3: error[R01]: dem Impressum fehlt „chamber“",
            "content/site.yaml:10:11: error[R01]: „P.O. Box 12“ ist keine Anschrift, unter der man"
                + " die Klinik antrifft",
            "content/site.yaml:22:12: error[R01]: die Fußzeile führt nicht zum Impressum");
  }

  @Test
  void aSiteOfAnotherCountryAnswersToItsOwnLaw() {
    site.replace("content/site.yaml", "jurisdiction: DE\n", "")
        .replace("content/site.yaml", "Musterstraße 1", "P.O. Box 12");

    assertThat(site.lines()).isEmpty();
  }

  @Test
  void theFooterLeadsToThePageAboutAccessibility() {
    site.replace("content/site.yaml", ", accessibility.md", "");

    assertThat(site.lines())
        .containsExactly(
            "content/site.yaml:23:12: error[R06]: die Fußzeile führt nicht zur Seite über"
                + " Barrierefreiheit");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "templates/x.ftlh|<form name=\"callback\">|R02|1:1",
        "assets/x.js|x; localStorage.setItem('a', 1);|R03|1:4",
        "assets/x.css|@import \"https://fonts.example/a.css\";|R04|1:10",
        "templates/x.ftlh|<img src=\"//maps.example/a.png\">|R04|1:11",
        "templates/x.ftlh|<input type=\"text\" name=\"diagnosis\">|R05|1:26",
      })
  void templatesAndAssetsAreLookedThrough(String file, String text, String rule, String at) {
    site.write(file, text + "\n");

    assertThat(site.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo(rule);
              assertThat(finding.at().line() + ":" + finding.at().column()).isEqualTo(at);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "templates/x.ftlh|<form role=\"search\"><input name=\"q\"></form>",
        "templates/x.ftlh|<a href=\"https://example.org/\">elsewhere</a>",
        "assets/x.css|@import \"base.css\";",
        "assets/x.js|const x = 1;",
      })
  void whatAsksAndFetchesNothingPasses(String file, String text) {
    assertThat(site.write(file, text + "\n").lines()).isEmpty();
  }

  @Test
  void whatThePrivacyPagesDeclarePasses() {
    for (String language : new String[] {"de", "en"}) {
      site.write(
          "content/" + language + "/privacy.md",
          "---\ntitle: Privacy\n---\n\n## Form {#form-callback}\n\nWe use `localStorage`.\n");
    }
    site.write("templates/x.ftlh", "<form name=\"callback\">").write("assets/x.js", "localStorage");

    assertThat(site.lines()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Was ist das?;Nutzen;Risiken;Ungewissheit;Alternativen;Zulassung",
        "en|What is it?;Benefit;Risks;Uncertainty;Alternatives;Status"
      })
  void aTreatmentPageIsComplete(String language, String headings) {
    String all =
        headings
            .lines()
            .flatMap(l -> Stream.of(l.split(";")))
            .map(h -> "## " + h + "\n")
            .collect(Collectors.joining("\n"));
    String head = "---\ntitle: Text\ntype: treatment\n" + REVIEWED + "---\n\n";
    site.write("content/" + language + "/t.md", head + all);
    assertThat(site.lines()).isEmpty();

    String risks = "## " + headings.split(";")[2] + "\n";
    site.write("content/" + language + "/t.md", head + all.replace(risks, ""));
    assertThat(site.lines())
        .containsExactly(
            "content/"
                + language
                + "/t.md:2:8: error[R25]: "
                + (language.equals("de")
                    ? "der Behandlungsseite fehlt ein Abschnitt: Risiken"
                    : "the treatment page lacks a section: harm"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2026-11-01|-",
        "2027-10-01|-",
        "2027-10-02|error[R26]: the next review was due on 2027-10-01",
        "2026-09-30|error[R26]: the review lies in the future (2026-10-01)"
      })
  void theClockAsksForTheNextReview(LocalDate today, String expected) {
    site.write(
        "content/en/a.md",
        "---\ntitle: Text\ntype: article\nevidence: preclinical\n" + REVIEWED + "---\n");

    assertThat(site.findings(today).stream().map(RuledSite::line))
        .allSatisfy(line -> assertThat(line).endsWith(String.valueOf(expected)))
        .hasSize(expected == null ? 0 : 1);
  }

  @Test
  void anUndatedPageAndANewerWorkAreTold() {
    site.write("content/de/a.md", "---\ntitle: Text\ntype: article\nevidence: preclinical\n---\n")
        .write(
            "content/en/a.md",
            "---\ntitle: Text\ntype: article\nevidence: preclinical\nauthor: lindner\n"
                + "reviewed: {by: lindner, on: 2025-01-02}\n---\n\nText [@new2026].\n");

    assertThat(site.lines())
        .containsExactly(
            "content/de/a.md:2:8: error[R26]: die Seite nennt nicht, wer sie verfasst hat",
            "content/de/a.md:2:8: error[R26]: die Seite nennt nicht, wer sie wann geprüft hat",
            "content/en/a.md:6:16: warning[R26]: the cited work 'new2026' is newer than the last"
                + " review");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "by: lindner, on: 2026-10-01, until: 2027-01-01, reason: x|The cream cures acne.|-",
        "by: lindner, on: 2026-10-01, until: 2026-10-31, reason: x|The cream cures acne.|waiver-expired",
        "by: nobody, on: 2026-10-01, until: 2027-01-01, reason: x|The cream cures acne.|waiver-unsigned",
        "on: 2026-10-01, until: 2027-01-01, reason: x|The cream cures acne.|waiver-unsigned",
        "by: lindner, on: 2026-10-01, until: 2027-01-01, reason: x|A cream.|waiver-unused",
      })
  void aWaiverIsSignedDatedAndNeeded(String waiver, String text, String expected) {
    String page = "---\ntitle: Text\nwaivers: [{rule: R08, %s}]\n---\n\n%s\n";
    site.write("content/en/a.md", page.formatted(waiver, text));

    var rules = site.findings().stream().map(finding -> finding.rule()).toList();

    boolean stillTold = expected != null && !expected.equals("waiver-unused");
    assertThat(rules.contains("R08")).isEqualTo(stillTold);
    assertThat(rules).hasSize((expected == null ? 0 : 1) + (stillTold ? 1 : 0));
    assertThat(expected == null || rules.contains(expected)).isTrue();
  }

  @Test
  void aSiteTakesARuleOtherwiseAndSaysWhy() {
    site.write("content/en/a.md", "---\ntitle: Text\n---\n\nIt cures acne. It is harmless.\n")
        .replace(
            "content/site.yaml",
            "jurisdiction: DE\n",
            "jurisdiction: DE\nrules: {R08: {severity: off, reason: x},"
                + " R09: {severity: warning, reason: y}, R99: {severity: off, reason: z}}\n");

    assertThat(site.lines())
        .containsExactly(
            "content/en/a.md:5:22: warning[R09]: “harmless” claims that nothing can do harm",
            "content/site.yaml:5:79: error[rule-unknown]: there is no rule 'R99'");
  }

  @Test
  void attributedQuotationsOnlyWarnAndCodeIsNotRead() {
    site.write(
        "content/en/a.md",
        "---\ntitle: Text\n---\n\nThe advertisement says “it cures acne”.\n\n`it cures acne`\n");

    assertThat(site.lines())
        .containsExactly("content/en/a.md:5:28: warning[R08]: “cures” promises success");
  }

  @Test
  void titlesDescriptionsAndAltTextsAreRead() {
    site.write(
            "assets/img/knee.svg",
            "<svg viewBox=\"0 0 4 4\" xmlns=\"http://www.w3.org/2000/svg\"/>")
        .write(
            "content/de/a.md",
            "---\ntitle: Das heilt\ndescription: Nebenwirkungsfrei.\n---\n\n"
                + "![Ein Arzt heilt](/img/knee.svg)\n");

    assertThat(site.lines())
        .containsExactly(
            "content/de/a.md:2:12: error[R08]: „heilt“ verspricht einen Erfolg",
            "content/de/a.md:3:14: error[R09]: „Nebenwirkungsfrei“ behauptet, dass nichts schaden"
                + " kann",
            "content/de/a.md:6:12: error[R08]: „heilt“ verspricht einen Erfolg");
  }
}
