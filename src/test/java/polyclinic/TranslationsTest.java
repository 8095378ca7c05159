package polyclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import polyclinic.editorial.LockFile;
import polyclinic.editorial.Selection;
import polyclinic.editorial.StatusText;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;

/** A translator's day: everything is accepted, the source changes, translations follow. */
class TranslationsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  @TempDir Path root;

  @BeforeEach
  void aSite() throws IOException {
    SiteFolders.copy(SiteFolders.BASE, root);
  }

  @Test
  void nothingIsTrackedBeforeItIsAccepted() throws IOException {
    assertThat(status())
        .contains("en  untracked  knee, 3 sections")
        .endsWith("0 current, 0 stale, 0 missing, 0 orphaned, 15 untracked\n");
  }

  @Test
  void tellsWhatIsToBeDone() throws IOException {
    accept("--all");
    change("de/knee.md", text -> text.replace("A box.", "Another box."));
    change("de/_index.md", text -> text + "\n## New {#new}\n\nText.\n");
    change("de/team.md", text -> text.replaceFirst("title: .*", "title: Another"));
    change("en/questions.md", text -> text + "\n## Old {#old}\n\nText.\n");
    Files.delete(root.resolve("content/en/science/factors.md"));
    Files.delete(root.resolve("content/de/science/glossary.md"));
    SiteFolders.write(root.resolve("content/de/new.md"), "---\ntitle: New\n---\n");
    SiteFolders.write(root.resolve("content/de/draft.md"), "---\ntitle: New\ndraft: true\n---\n");
    SiteFolders.write(root.resolve("content/en/only.md"), "---\ntitle: New\n---\n");

    assertThat(status())
        .isEqualTo(
            """
        en  missing   _index#new           content/de/_index.md:8:1
        en  stale     knee#risks (safety)  content/en/knee.md:12:1
        en  missing   new                  content/de/new.md:2:8
        de  missing   only                 content/en/only.md:2:8
        en  orphaned  questions#old        content/en/questions.md:10:1
        en  missing   science/factors      content/de/science/factors.md:2:8
        en  orphaned  science/glossary     content/en/science/glossary.md:2:8
        en  stale     team#(head)          content/en/team.md:2:8

        de: pages: 1, 1 missing, 0 orphaned; sections: 0 current, 0 stale, 0 missing, 0 orphaned, \
        0 untracked
        en: pages: 8, 2 missing, 1 orphaned; sections: 9 current, 2 stale, 1 missing, 1 orphaned, \
        0 untracked; safety: 1 stale or missing
        """);
  }

  @Test
  void wrappingTheSourceAnewChangesNothing() throws IOException {
    accept("--all");
    change("de/knee.md", text -> text.replace("A box", "A\n\n  box").replace(", [", ",\n["));

    assertThat(status()).contains("15 current, 0 stale");
  }

  @Test
  void acceptsASectionAPageALanguage() throws IOException {
    accept("knee");
    assertThat(status()).doesNotContain("knee").contains("3 current", "12 untracked");

    change("de/knee.md", text -> text.replace("A box.", "1").replace("[MS]", "The [MS]"));
    assertThat(status()).contains("knee#risks", "knee#(intro)");

    accept("content/en/knee.md#risks");
    assertThat(status()).doesNotContain("knee#risks").contains("knee#(intro)");

    accept("knee.md");
    assertThat(status()).doesNotContain("knee");
  }

  @Test
  void acceptingAnOrphanMakesItASource() throws IOException {
    accept("--all");
    Files.delete(root.resolve("content/de/team.md"));
    assertThat(status()).contains("en  orphaned  team");

    accept("team");

    assertThat(status()).contains("de  missing  team  content/en/team.md:2:8");
  }

  @Test
  void objectsToWhatIsNotThere() throws IOException {
    Translations translations = new Translations(root, new Problems());

    assertThat(translations.objection(Selection.of("kne", Optional.empty())))
        .contains("There is no translation of 'kne'");
    assertThat(translations.objection(Selection.of("knee#x", Optional.empty())))
        .contains("'knee' has no section 'x'");
    assertThat(translations.objection(Selection.of("knee", Optional.of("de")))).isPresent();
    assertThat(translations.objection(Selection.of("knee#risks", Optional.of("en")))).isEmpty();
  }

  @Test
  void theLockIsTheSameHoweverOftenItIsWritten() throws IOException {
    accept("--all");
    String once = Files.readString(root.resolve(LockFile.NAME));

    accept("--all");
    accept("knee");

    assertThat(root.resolve(LockFile.NAME)).hasContent(once);
    assertThat(once.lines()).hasSize(18);
  }

  @Test
  void aStalePageSaysSoAndLeadsToItsSource() throws IOException {
    accept("--all");
    assertThat(bakedKnee()).doesNotContain("class=\"stale\"");

    for (String language : List.of("de", "en")) {
      change(language + "/knee.md", text -> text + "\n## Care {#care}\n\nText.\n");
    }
    accept("knee#care");
    change("de/knee.md", text -> text.replace("Text.", "Another text."));

    assertThat(bakedKnee())
        .contains("class=\"stale\" role=\"note\"")
        .contains("<a href=\"#care\">Care</a>")
        .contains("<a href=\"../../de/knie/\" hreflang=\"de\">");
  }

  @Test
  void aStaleVariantLeadsToItsLanguage() throws IOException {
    change(
        "site.yaml",
        text ->
            text.replace(
                "  - {code: en,",
                "  - {code: de-simple, label: Einfach, locale: de-DE, variantOf: de}\n  - {code: en,"));
    SiteFolders.write(
        root.resolve("content/de-simple/team.md"), "---\ntitle: Alle\n---\n\nText.\n");
    accept("--all");
    change("de/team.md", text -> text.replaceFirst("title: .*", "title: Another"));

    assertThat(build().findings()).isEmpty();
    assertThat(root.resolve("target/site/de-simple/team/index.html"))
        .content()
        .contains("class=\"stale\" role=\"note\"")
        .containsPattern("<a href=\"../../de/team/\" hreflang=\"de\">");
  }

  @Test
  void aStaleSafetySectionStopsTheBuildIfItIsTrackedAndPublished() throws IOException {
    accept("--all");
    change("de/team.md", text -> text + "\n:::danger\nText.\n:::\n");
    assertThat(build().findings())
        .extracting(Diagnostic::rule)
        .containsExactly("translation-stale-safety");

    change("en/team.md", text -> text.replaceFirst("title", "expiryDate: 2026-03-01\ntitle"));
    assertThat(build().findings())
        .extracting(Diagnostic::rule)
        .doesNotContain("translation-stale-safety");

    change(
        "en/team.md", text -> text.replaceFirst("expiry.*\n", "") + "\n:::danger\nA text.\n:::\n");
    Files.delete(root.resolve(LockFile.NAME));
    assertThat(build().published()).isTrue();
  }

  @Test
  void theReportShowsWhatHasChangedInTheSource() throws IOException {
    accept("--all");
    change(
        "de/knee.md",
        text -> text.replace("A box.", "Another <box>.").replace("## R", "New.\n\n## R"));
    Problems problems = new Problems();

    String page = new Translations(root, problems).page(Locale.ENGLISH, problems).orElseThrow();

    assertThat(problems.sorted()).isEmpty();
    assertThat(page)
        .contains("<ins title=\"changed\">Another &lt;box&gt;.</ins>")
        .contains("<ins title=\"new\">New.</ins>")
        .contains("<span class=\"same\">:::note</span>")
        .contains("content/en/knee.md:12:1");
  }

  private String status() throws IOException {
    return StatusText.write(new Translations(root, new Problems()).status(), Locale.ENGLISH);
  }

  private void accept(String page) throws IOException {
    Problems problems = new Problems();
    Translations translations = new Translations(root, problems);
    assertThat(problems.sorted()).isEmpty();
    translations.accept(
        List.of(
            page.equals("--all")
                ? Selection.all(Optional.empty())
                : Selection.of(page, Optional.empty())));
  }

  private void change(String page, UnaryOperator<String> change) throws IOException {
    SiteFolders.change(root.resolve("content").resolve(page), change);
  }

  private BuildResult build() throws IOException {
    return new SiteBuild(TODAY).run(root, root.resolve("target/site"));
  }

  private String bakedKnee() throws IOException {
    assertThat(build().findings()).isEmpty();
    return Files.readString(root.resolve("target/site/en/knee/index.html"));
  }
}
