package polyclinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewPageTest {

  @TempDir private Path root;
  private NewPage pages;

  @BeforeEach
  void site() throws IOException {
    SiteFolders.copy(SiteFolders.BASE, root);
    pages = new NewPage(root, LocalDate.of(2026, 3, 1));
  }

  @Test
  void writesAPageInEveryLanguage() throws IOException {
    assertThat(pages.write("hip/arthrosis", called("Hip"), "page"))
        .containsExactly(
            root.resolve("content/de/hip/arthrosis.md"),
            root.resolve("content/en/hip/arthrosis.md"));
    assertThat(root.resolve("content/de/hip/arthrosis.md"))
        .content()
        .startsWith("---\ntitle: \"Hip\"\n")
        .contains("date: 2026-03-01\n")
        .doesNotContain("{title}", "{date}");
  }

  private static Titles called(String title) {
    return new Titles(Optional.of(title), Map.of());
  }

  @Test
  void speaksTheLanguageOfThePage() throws IOException {
    pages.write("hip", new Titles(Optional.of("Hip"), Map.of("de", "Hüfte")), "page");
    assertThat(root.resolve("content/de/hip.md"))
        .content()
        .contains("title: \"Hüfte\"")
        .contains("## Erster Abschnitt {#first-section}");
    assertThat(root.resolve("content/en/hip.md"))
        .content()
        .contains("title: \"Hip\"")
        .contains("## First section {#first-section}");
  }

  @Test
  void beginsNoVariants() throws IOException {
    SiteFolders.change(
        root.resolve("content/site.yaml"),
        text ->
            text.replace(
                "languages:",
                "languages:\n  - {code: de-simple, label: E, locale: de-DE, variantOf: de}"));
    assertThat(pages.write("hip", called("Hip"), "page"))
        .containsExactly(root.resolve("content/de/hip.md"), root.resolve("content/en/hip.md"));
  }

  @Test
  void writesOnlyWhatIsMissing() throws IOException {
    SiteFolders.write(root.resolve("content/en/hip.md"), "mine");
    assertThat(pages.write("hip.md", called("Hip"), "page"))
        .containsExactly(root.resolve("content/de/hip.md"));
    assertThat(root.resolve("content/en/hip.md")).hasContent("mine");
  }

  @Test
  void prefersTheSitesOwnArchetype() throws IOException {
    SiteFolders.write(root.resolve("templates/archetypes/page.md"), "{title} on {date}");
    pages.write("hip.md", called("A \"hip\""), "page");
    assertThat(root.resolve("content/en/hip.md")).hasContent("A \\\"hip\\\" on 2026-03-01");
  }

  @Test
  void writesNothingOutsideTheLanguagesFolder() {
    for (String path : new String[] {"../x.md", "a/../../x.md", "/x.md", "a\\b.md", ""}) {
      assertThatThrownBy(() -> pages.write(path, called("X"), "page"))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("no path of a page");
    }
  }
}
