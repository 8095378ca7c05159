package polyclinic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class TranslationsCommandTest {

  private static final Path BASE = Path.of("src/test/resources/base-site");

  @TempDir Path root;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void aSite() throws IOException {
    try (Stream<Path> files = Files.walk(BASE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = root.resolve(BASE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void acceptsAndTells() throws IOException {
    assertThat(run("translations", "accept", "--all")).isZero();
    assertThat(run("translations")).isZero();
    assertThat(out.toString())
        .startsWith("Accepted 15 sections in content/translations.lock")
        .contains("15 current, 0 stale");

    change("content/de/knee.md", "A box.", "Another box.");
    assertThat(run("translations")).isEqualTo(Main.FINDINGS);
    assertThat(out.toString()).contains("knee#risks (safety)  content/en/knee.md:12:1");

    assertThat(run("translations", "accept", "knee#risks", "--language", "en")).isZero();
    assertThat(run("translations")).isZero();
  }

  @Test
  void staleSectionsThatNobodysSafetyDependsOnAreNoFailure() throws IOException {
    run("translations", "accept", "--all");
    change("content/de/knee.md", "title: Knie", "title: Das Knie");

    assertThat(run("translations")).isZero();
    assertThat(out.toString()).contains("stale  knee#(head)");
  }

  @Test
  @SuppressWarnings("unchecked")
  void writesJson() throws IOException {
    assertThat(run("translations", "--format", "json")).isZero();

    Map<String, Object> json =
        (Map<String, Object>)
            new Load(LoadSettings.builder().build()).loadFromString(out.toString());
    assertThat((List<Map<String, Object>>) json.get("languages"))
        .singleElement()
        .satisfies(count -> assertThat(count).containsEntry("untracked", 15));
    assertThat((List<Map<String, Object>>) json.get("pages"))
        .hasSize(7)
        .anySatisfy(
            page ->
                assertThat(page).containsEntry("page", "knee").containsEntry("state", "untracked"));
  }

  @Test
  void writesAPage() throws IOException {
    assertThat(run("translations", "--format", "html")).isZero();

    assertThat(root.resolve("target/translations/index.html"))
        .content()
        .contains("content/en/knee.md:12:1");
  }

  @Test
  void writesToTheFileThatIsNamed() {
    Path file = root.resolve("reports/status.txt");

    assertThat(run("translations", "--output", file.toString())).isZero();

    assertThat(file).content().contains("15 untracked");
    assertThat(out.toString()).isEqualTo("Wrote " + file + System.lineSeparator());
  }

  @Test
  void acceptsNothingWhileTheSourcesAreBroken() throws IOException {
    change("content/en/knee.md", "title: Knee", "titel: Knee");

    assertThat(run("translations", "accept", "--all")).isEqualTo(Main.FINDINGS);

    assertThat(err.toString()).contains("content/en/knee.md:2:1: error[key-unknown]");
    assertThat(root.resolve("content/translations.lock")).doesNotExist();
  }

  @Test
  void wrongUsageIsTold() {
    assertThat(run("translations", "accept")).isEqualTo(2);
    assertThat(run("translations", "accept", "knee", "--all")).isEqualTo(2);
    assertThat(run("translations", "accept", "kne")).isEqualTo(2);
    assertThat(err.toString()).contains("There is no translation of 'kne'");
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--site", root.toString()));
    return Main.run(all.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
  }

  private void change(String file, String before, String after) throws IOException {
    Path path = root.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(before);
    Files.writeString(path, text.replace(before, after));
  }
}
