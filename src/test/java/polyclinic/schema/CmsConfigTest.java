package polyclinic.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import polyclinic.SiteSchema;
import polyclinic.report.Problems;
import polyclinic.source.Shape;
import polyclinic.source.Shapes;

/** The forms of the CMS have what a page can have, and every page has its collection. */
class CmsConfigTest {

  private static final Path SITE = Path.of("").toAbsolutePath();

  private static Map<String, Object> config;

  @BeforeAll
  @SuppressWarnings("unchecked")
  static void write() throws IOException {
    String text = new SiteSchema(SITE, Locale.GERMAN, new Problems()).cms().get("config.yml");
    config = (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  @Test
  void asksForEachKeyOfAPageInEachCollection() {
    List<String> keys =
        Stream.concat(Shapes.page().entries().stream().map(Shape.Entry::key), Stream.of("body"))
            .toList();
    assertThat(collections())
        .allSatisfy(c -> assertThat(fields(c)).extracting("name").isEqualTo(keys));
  }

  @Test
  void hasOneCollectionForEachPage() throws IOException {
    Path language = SITE.resolve("content/de");
    try (Stream<Path> pages = Files.walk(language).filter(f -> f.toString().endsWith(".md"))) {
      assertThat(pages)
          .allSatisfy(
              page -> {
                String path = language.relativize(page).toString().replaceFirst("\\.md$", "");
                assertThat(collections())
                    .filteredOn(
                        c -> path.matches(((String) c.get("path")).replace("{{slug}}", "[^/]+")))
                    .hasSize(1);
              });
    }
  }

  @Test
  void keepsLanguagesInFolders() {
    assertThat(config.get("i18n"))
        .isEqualTo(
            Map.of(
                "structure",
                "multiple_folders",
                "locales",
                List.of("de", "en"),
                "default_locale",
                "de"));
  }

  @Test
  void letsEditorsChooseFromWhatTheSiteHas() {
    Map<String, Object> author = field("author");
    assertThat(author).containsEntry("widget", "select").containsEntry("multiple", true);
    assertThat(options(author))
        .contains(Map.of("label", "Dr. med. Ada Lindner", "value", "lindner"));
    assertThat(options(field("evidence")))
        .contains(Map.of("label", "Leitlinie", "value", "guideline"));
    assertThat(options(field("type"))).extracting("value").contains("article", "qa");
    assertThat(field("title")).containsEntry("required", true).containsEntry("i18n", true);
    assertThat(field("date"))
        .containsEntry("widget", "datetime")
        .containsEntry("i18n", "duplicate");
    assertThat(fields(field("reviewed"))).extracting("name").containsExactly("by", "on", "next");
  }

  private static Map<String, Object> field(String name) {
    return fields(collections().get(0)).stream()
        .filter(field -> field.get("name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> collections() {
    return (List<Map<String, Object>>) config.get("collections");
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> fields(Map<String, Object> parent) {
    return (List<Map<String, Object>>) parent.get("fields");
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> options(Map<String, Object> field) {
    return (List<Map<String, Object>>) field.get("options");
  }
}
