package polyclinic.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import polyclinic.SiteSchema;
import polyclinic.report.Problems;

/** The schemas of the demonstration site describe its content. */
class SchemaTest {

  private static final Path SITE = Path.of("").toAbsolutePath();
  private static final Path CONTENT = SITE.resolve("content");

  private static SortedMap<String, String> files;

  @BeforeAll
  static void write() throws IOException {
    files = new SiteSchema(SITE, Locale.ENGLISH, new Problems()).schemas("target/schema");
  }

  static List<Path> content() throws IOException {
    try (Stream<Path> walk = Files.walk(CONTENT)) {
      return walk.filter(f -> f.toString().matches(".*\\.(md|yaml)")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("content")
  void validateTheWholeContent(Path file) throws IOException {
    assertThat(errors(schemaOf(file), yamlOf(file))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "description: no title",
        "{title: t, autor: lindner}",
        "{title: t, author: lindnr}",
        "{title: ' '}",
        "{title: [t]}",
        "{title: t, date: 30.01.2026}",
        "{title: t, date: 2026-02-30}",
        "{title: t, draft: 'yes'}",
        "{title: t, weight: heavy}",
        "{title: t, evidence: guidelines}",
        "{title: t, audience: [patients, doctors]}",
        "{title: t, reviewed: {by: okafor}}",
        "{title: t, reviewed: {by: okafor, on: 2026-01-01, then: 2027-01-01}}",
        "{title: t, furtherReading: [kim1913]}",
        "{title: t, type: artcle}"
      })
  void refuseWhatTheReaderRefuses(String frontMatter) {
    assertThat(errors("page.schema.json", frontMatter)).isNotEmpty();
  }

  @Test
  void areThereForEachFileOfData() {
    assertThat(files.keySet())
        .contains("page.schema.json", "site.schema.json", "people.schema.json")
        .contains("glossary.schema.json", "data-factors.schema.json", "vscode-settings.json");
    assertThat(files.get("vscode-settings.json"))
        .contains("\"./target/schema/data-factors.schema.json\": [\"/content/data/factors.yaml\"]");
  }

  @Test
  void describeKeysInTheLanguageOfTheWriter() throws IOException {
    var german = new SiteSchema(SITE, Locale.GERMAN, new Problems()).schemas("schema");
    assertThat(german.get("page.schema.json")).contains("\"title\": \"Ärztliche Prüfung\"");
    assertThat(files.get("page.schema.json")).contains("\"title\": \"Medical review\"");
  }

  private static String schemaOf(Path file) {
    String name = CONTENT.relativize(file).toString().replace('\\', '/');
    if (name.endsWith(".md")) {
      return "page.schema.json";
    }
    String own = name.replaceFirst("(data/)?(.*)\\.yaml", "$2.schema.json");
    return files.containsKey(own) ? own : "data-" + own;
  }

  private static String yamlOf(Path file) throws IOException {
    String text = Files.readString(file);
    return file.toString().endsWith(".md") ? text.split("(?m)^---$", 3)[1] : text;
  }

  private static List<?> errors(String schema, String yaml) {
    Schema compiled =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(files.get(schema), InputFormat.JSON);
    Object tree =
        new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
    return compiled.validate(
        TreeText.json(tree),
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }
}
