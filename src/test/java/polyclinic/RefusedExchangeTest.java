package polyclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import polyclinic.report.Problems;
import polyclinic.report.SourceText;

/**
 * What is wrong with a file that came back. Each case replaces something in an export (a regular
 * expression, then its replacement) and says which findings that makes.
 */
class RefusedExchangeTest {

  private static final Path CASES = SiteFolders.RESOURCES.resolve("exchange/refused");

  @TempDir Path root;

  static List<String> cases() throws IOException {
    return SiteFolders.names(CASES);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isRefusedAndNothingIsWritten(String name) throws IOException {
    SiteFolders.copy(SiteFolders.BASE, root);
    String[] parts = Files.readString(CASES.resolve(name)).split("\n=====\n", -1);
    String export = export();
    String edited = export.replaceFirst(parts[0], parts[1]);
    assertThat(edited).isNotEqualTo(export);
    Map<String, String> before = SiteFolders.snapshot(root);

    String problems = take(edited);

    assertThat(problems).isEqualTo(parts[2]);
    assertThat(SiteFolders.snapshot(root)).isEqualTo(before);
  }

  @Test
  void aFileThatIsNoXmlAtAllIsRefused() throws IOException {
    SiteFolders.copy(SiteFolders.BASE, root);

    assertThat(take("knee")).startsWith("knee.xlf:1:1: xliff-xml: the XML is broken here");
  }

  private String export() throws IOException {
    return new TranslationExchange(root, new Problems())
        .export("en", List.of("knee"), false)
        .get("knee.xlf");
  }

  private String take(String document) throws IOException {
    Problems problems = new Problems();
    new TranslationExchange(root, new Problems())
        .take(List.of(new SourceText("knee.xlf", document)), problems);
    return problems.sorted().stream()
        .map(d -> d.at() + ": " + d.rule() + ": " + d.message() + "\n  " + d.hint() + "\n")
        .collect(Collectors.joining());
  }
}
