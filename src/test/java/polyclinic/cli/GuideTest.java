package polyclinic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The editor's guide is walked through from its beginning to its end, on a copy of the base site:
 * each text is put into the site, each command run, each answer compared.
 */
class GuideTest {

  private static final Path DOCS = Path.of("src/site/markdown");
  private static final Path ENGLISH = DOCS.resolve("editors-guide.md");
  private static final Path GERMAN = DOCS.resolve("handbuch.md");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"editors-guide.md,en,de", "handbuch.md,de,en"})
  void everyExampleWorks(String guide, String language, String other) throws IOException {
    GuideWalk walk = new GuideWalk(folder.resolve("site"), language, other);
    List<GuideExample> examples = GuideExample.of(DOCS.resolve(guide));
    assertThat(examples).hasSizeGreaterThan(20);
    for (GuideExample example : examples) {
      walk.take(example);
    }
  }

  @Test
  void bothLanguagesHaveTheSameExamplesInTheSameOrder() throws IOException {
    assertThat(GuideExample.of(GERMAN))
        .extracting(GuideExample::info)
        .isEqualTo(GuideExample.of(ENGLISH).stream().map(GuideExample::info).toList());
  }

  @Test
  void bothLanguagesHaveTheSameCommands() throws IOException {
    assertThat(commands(GERMAN)).isEqualTo(commands(ENGLISH));
  }

  /** Commands without what is in a language: quoted texts and the codes of languages. */
  private static List<String> commands(Path guide) throws IOException {
    return GuideExample.of(guide).stream()
        .filter(example -> example.kind().equals("sh"))
        .flatMap(example -> example.text().lines())
        .map(line -> line.replaceAll("\"[^\"]*\"", "\"\"").replaceAll("\\b(de|en)\\b", "LANG"))
        .toList();
  }
}
