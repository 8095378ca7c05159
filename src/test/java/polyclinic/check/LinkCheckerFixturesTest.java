package polyclinic.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import polyclinic.model.BaseUrl;
import polyclinic.report.Diagnostic;

/**
 * Every folder of {@code src/test/resources/check} is a site. Its {@code expected.txt} has a line
 * {@code page:line:column rule url} for each finding; {@code base: URL} and {@code clean-urls}
 * before them are options. A file without such lines says that the checker has to be silent.
 */
class LinkCheckerFixturesTest {

  private static final Path CASES = Path.of("src/test/resources/check");

  @ParameterizedTest
  @MethodSource("cases")
  void findsExactlyWhatIsBroken(String name) throws IOException {
    Path directory = CASES.resolve(name);
    var options = CheckOptions.standard();
    List<String> expected = new ArrayList<>();
    for (String line : Files.readAllLines(directory.resolve("expected.txt"))) {
      if (line.startsWith("base: ")) {
        options = options.at(baseUrl(line.substring("base: ".length())));
      } else if (line.equals("clean-urls")) {
        options = new CheckOptions(options.baseUrl(), true);
      } else {
        expected.add(line);
      }
    }
    CheckResult result = new LinkChecker(options).check(directory);
    assertThat(result.findings().stream().map(LinkCheckerFixturesTest::line))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void everyFolderSaysWhatItExpects() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      assertThat(folders)
          .isNotEmpty()
          .allSatisfy(folder -> assertThat(folder.resolve("expected.txt")).exists());
    }
  }

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private static String line(Diagnostic finding) {
    return (finding.at() + " " + finding.rule() + " " + finding.url()).strip();
  }

  private static BaseUrl baseUrl(String url) {
    int path = url.indexOf('/', "https://".length());
    return new BaseUrl(url.substring(0, path), url.substring(path));
  }
}
