package polyclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole sites, from Markdown to HTML: {@code golden/CASE/site} must become {@code
 * golden/CASE/expected}. They have small layouts of their own, so that the design may change.
 */
class GoldenSitesTest {

  private static final Path GOLDEN = SiteFolders.RESOURCES.resolve("golden");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  static List<String> cases() throws IOException {
    return SiteFolders.names(GOLDEN);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void isBakedAsExpected(String name, @TempDir Path folder) throws IOException {
    prepare(name, folder.resolve("root"));
    assertBaked(name, folder);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void isTheSameWithByteOrderMarksAndCarriageReturns(String name, @TempDir Path folder)
      throws IOException {
    Path root = folder.resolve("root");
    prepare(name, root);
    UnaryOperator<String> windows = text -> "\uFEFF" + text.replace("\n", "\r\n");
    for (String file : SiteFolders.snapshot(root.resolve("content")).keySet()) {
      if (file.matches(".*\\.(md|yaml|bib)")) {
        SiteFolders.change(root.resolve("content").resolve(file), windows);
      }
    }
    assertBaked(name, folder);
  }

  static void prepare(String name, Path root) throws IOException {
    assertThat(SiteFolders.names(GOLDEN.resolve(name))).containsExactly("expected", "site");
    SiteFolders.copy(SiteFolders.RESOURCES.resolve("golden-templates"), root);
    // layouts that are not used may ask for words, too: every language has those of one of them
    String all = Files.readString(Path.of("templates/i18n/en.properties"));
    Path words = root.resolve("templates/i18n");
    for (String file : SiteFolders.names(words)) {
      SiteFolders.change(words.resolve(file), own -> all + "\n" + own);
    }
    SiteFolders.copy(GOLDEN.resolve(name).resolve("site"), root);
  }

  private static void assertBaked(String name, Path folder) throws IOException {
    BuildResult result = new SiteBuild(TODAY).run(folder.resolve("root"), folder.resolve("out"));
    assertThat(result.findings()).isEmpty();
    SortedMap<String, String> baked = SiteFolders.snapshot(folder.resolve("out"));
    // what every site gets from us
    baked.keySet().removeIf(file -> file.matches("(css|js|fonts)(/.*)?|img/favicon\\.svg"));
    var expected = SiteFolders.snapshot(GOLDEN.resolve(name).resolve("expected"));
    baked.remove("img", "folder");
    expected.remove("img", "folder");
    assertThat(baked.keySet()).isEqualTo(expected.keySet());
    expected.forEach((file, text) -> assertThat(baked.get(file)).as(file).isEqualTo(text));
  }
}
