package polyclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;

/** The preview shows what a bake would publish. */
class PreviewTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final String PAGE = "---\ntitle: %s\ntype: article\ndate: %s\n---\n\nText %d.\n";

  @TempDir private Path folder;
  private Path root;
  private Preview preview;

  @BeforeEach
  void copySite() throws IOException {
    root = folder.resolve("root");
    SiteFolders.copy(SiteFolders.BASE, root);
    preview = new Preview(root, TODAY);
  }

  @Test
  void showsTheBytesOfAFreshBakeAfterEachOfManyEdits() throws IOException {
    Random random = new Random(7);
    assertShowsTheBake();
    for (int edit = 0; edit < 25; edit++) {
      edit(random, edit);
      assertShowsTheBake();
    }
  }

  @Test
  void tellsTheErrorsThatABakeTells() throws IOException {
    preview.look();
    SiteFolders.change(page("en", "knee"), text -> text + "\n[Lost](nowhere.md) [@nobody2020]\n");

    Preview.Look look = preview.look();

    assertThat(look.site()).isEmpty();
    assertThat(look.findings())
        .extracting(Diagnostic::rule)
        .containsExactly("link-missing", "citation-unknown");
    assertThat(look.findings()).isEqualTo(bake().findings());
  }

  @Test
  void tellsFindingsOfUnchangedPagesEachTime() throws IOException {
    SiteFolders.change(page("en", "knee"), text -> text.replace("](/img/knee.svg)", "](no.svg)"));
    List<Diagnostic> first = preview.look().findings();

    SiteFolders.change(page("de", "team"), text -> text + "\nMehr.\n");

    assertThat(first).isNotEmpty();
    assertThat(preview.look().findings()).isEqualTo(first);
  }

  @Test
  void showsAndMarksWhatIsNotPublished() throws IOException {
    write("en", "idea", "---\ntitle: Idea\ndraft: true\n---\n\nSoon.\n");
    write("en", "later", "---\ntitle: Later\npublishDate: 2026-03-02\n---\n\nSoon.\n");

    PreviewSite site = preview.look().site().orElseThrow();

    assertThat(site.file("en/idea/index.html", new Problems())).isPresent();
    assertThat(site.isUnpublished("en/idea/index.html")).isTrue();
    assertThat(site.isUnpublished("en/later/index.html")).isTrue();
    assertThat(site.isUnpublished("en/team/index.html")).isFalse();
  }

  @Test
  void rehearsesWithoutWhatIsNotPublished() throws IOException {
    write("en", "idea", "---\ntitle: Idea\ndraft: true\n---\n\nSoon.\n");
    SiteFolders.change(page("en", "knee"), text -> text + "\n[Idea](idea.md)\n");

    List<Diagnostic> found = preview.look().site().orElseThrow().rehearse();

    assertThat(found).extracting(Diagnostic::rule).containsExactly("link-unpublished");
    assertThat(found).isEqualTo(bake().findings());
  }

  @Test
  void rehearsesTheTemplatesAndTheCheck() throws IOException {
    SiteFolders.write(root.resolve("templates/page.ftlh"), "<p>${page.nothing}</p>");

    List<Diagnostic> found = preview.look().site().orElseThrow().rehearse();

    assertThat(found).extracting(Diagnostic::rule).contains("template");
    assertThat(found).isEqualTo(bake().findings());
  }

  private void edit(Random random, int number) throws IOException {
    String language = random.nextBoolean() ? "de" : "en";
    switch (random.nextInt(7)) {
      case 0 ->
          SiteFolders.change(page(language, "team"), text -> text + "\nLine " + number + ".\n");
      case 1 ->
          SiteFolders.change(
              page(language, "knee"),
              text -> text.replaceFirst("title: .*", "title: Knee " + number));
      case 2 -> write(language, "new-" + number, PAGE.formatted("New " + number, TODAY, number));
      case 3 -> write(language, "new", PAGE.formatted("A & <B>", TODAY.minusDays(number), number));
      case 4 -> Files.deleteIfExists(page(language, "new"));
      case 5 ->
          SiteFolders.change(
              root.resolve("content/site.yaml"),
              text -> text.replaceFirst("en: Test Clinic[^}]*", "en: Test Clinic " + number));
      default -> SiteFolders.write(root.resolve("assets/css/site.css"), "/* " + number + " */\n");
    }
  }

  private void assertShowsTheBake() throws IOException {
    assertThat(bake().published()).isTrue();
    SortedMap<String, String> baked = SiteFolders.snapshot(folder.resolve("public/site"));
    PreviewSite site = preview.look().site().orElseThrow();
    int pages = 0;
    for (Map.Entry<String, String> file : baked.entrySet()) {
      if (!file.getValue().equals("folder")) {
        byte[] shown = site.file(file.getKey(), new Problems()).orElseThrow();
        assertThat(new String(shown, StandardCharsets.ISO_8859_1))
            .as(file.getKey())
            .isEqualTo(file.getValue());
        pages += file.getKey().endsWith(".html") ? 1 : 0;
      }
    }
    assertThat(pages).isGreaterThan(15);
  }

  private BuildResult bake() throws IOException {
    return new SiteBuild(TODAY).run(root, folder.resolve("public/site"));
  }

  private void write(String language, String name, String text) throws IOException {
    SiteFolders.write(page(language, name), text);
  }

  private Path page(String language, String name) {
    return root.resolve("content").resolve(language).resolve(name + ".md");
  }
}
