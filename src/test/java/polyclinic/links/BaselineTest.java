package polyclinic.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import polyclinic.report.Diagnostic;
import polyclinic.report.Severity;
import polyclinic.report.SourceLocation;

class BaselineTest {

  @TempDir Path folder;

  @Test
  void leavesOutWhatIsKnownWhereverItMovesToInItsFile() throws IOException {
    Baseline baseline = written(finding("a.md", 3, "x"), finding("b.md", 1, "y"));
    Baseline.Rest rest =
        baseline.apply(
            List.of(
                finding("a.md", 9, "x"),
                finding("a.md", 10, "x"),
                finding("b.md", 1, "y"),
                finding("b.md", 1, "new")));
    assertThat(rest.findings()).containsExactly(finding("b.md", 1, "new"));
    assertThat(rest.known()).isEqualTo(3);
  }

  @Test
  void tellsWhatIsMended() throws IOException {
    Baseline.Rest rest = written(finding("a.md", 3, "x")).apply(List.of());
    assertThat(rest.known()).isZero();
    Diagnostic stale = rest.findings().get(0);
    assertThat(rest.findings()).hasSize(1);
    assertThat(stale.severity()).isEqualTo(Severity.INFO);
    assertThat(stale.at()).isEqualTo(new SourceLocation(file().toString(), 2, 1));
    assertThat(stale.message()).isEqualTo("'link-missing' is no longer found in a.md");
  }

  @Test
  void isSortedWithALineForEachFindingOnce() throws IOException {
    written(finding("b.md", 1, "y"), finding("a.md", 1, "\t\\\n"), finding("b.md", 7, "y"));
    assertThat(Files.readString(file()))
        .isEqualTo(
            "polyclinic-baseline 1\na.md\tlink-missing\t\\t\\\\\\n\nb.md\tlink-missing\ty\n");
    var strange = List.of(finding("a.md", 4, "\t\\\n"), finding("b.md", 4, "y"));
    assertThat(Baseline.read(file()).orElseThrow().apply(strange).findings()).isEmpty();
  }

  @Test
  void isNoOtherFile() throws IOException {
    for (String text : List.of("", "polyclinic-baseline 2\n", "polyclinic-baseline 1\na.md x\n")) {
      Files.createDirectories(file().getParent());
      Files.writeString(file(), text);
      assertThat(Baseline.read(file())).as(text).isEmpty();
    }
  }

  private Path file() {
    return folder.resolve("new/baseline.txt");
  }

  private Baseline written(Diagnostic... findings) throws IOException {
    Baseline.write(file(), List.of(findings));
    return Baseline.read(file()).orElseThrow();
  }

  private static Diagnostic finding(String file, int line, String url) {
    var at = new SourceLocation(file, line, 1);
    return new Diagnostic(Severity.ERROR, "link-missing", at, "m", "h", "", url);
  }
}
