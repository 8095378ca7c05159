package polyclinic.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReportTest {

  @TempDir private Path root;

  private String report(String line, int column) throws IOException {
    Files.writeString(root.resolve("a.md"), "first\n" + line + "\n");
    var at = new SourceLocation("a.md", 2, column);
    return report(Diagnostic.error("rule", at, "it is wrong", "mend it"));
  }

  private String report(Diagnostic... findings) {
    return new TextReport(new SourceLines(root), false).write(List.of(findings));
  }

  @Test
  void showsTheLineWithACaret() throws IOException {
    assertThat(report("some words", 6))
        .isEqualTo(
            """
            a.md:2:6: error[rule]: it is wrong
              2 | some words
                |      ^
              = mend it

            1 error, 0 warnings
            """);
  }

  @Test
  void pointsBehindTheLine() throws IOException {
    assertThat(report("some", 5)).contains("  2 | some\n    |     ^\n");
    assertThat(report("some", 40)).contains("  2 | some\n    |     ^\n");
  }

  @Test
  void keepsTheCaretUnderTabs() throws IOException {
    assertThat(report("\tx\ty", 4)).contains("  2 |  x y\n    |    ^\n");
  }

  @Test
  void cutsLongLinesAroundThePlace() throws IOException {
    String line = "a".repeat(200) + "X" + "b".repeat(200);
    String report = report(line, 201);
    String[] lines = report.split("\n");
    assertThat(lines[1]).hasSizeLessThan(120).startsWith("  2 | …aaa").endsWith("bbb…");
    assertThat(lines[2].indexOf('^')).isEqualTo(lines[1].indexOf('X'));
  }

  @Test
  void leavesOutALineThatIsNotThere() throws IOException {
    Files.writeString(root.resolve("a.md"), "\n");
    assertThat(report(Diagnostic.error("rule", SourceLocation.of("a.md"), "wrong", "mend")))
        .startsWith("a.md:1:1: error[rule]: wrong\n  = mend\n");
    assertThat(report(Diagnostic.error("rule", SourceLocation.of("none.md"), "wrong", "")))
        .isEqualTo("none.md:1:1: error[rule]: wrong\n\n1 error, 0 warnings\n");
  }

  @Test
  void namesThePageOfAFindingInATemplate() {
    var at = SourceLocation.of("templates/page.ftlh");
    var finding =
        new Diagnostic(Severity.ERROR, "template", at, "wrong", "mend", "de/index.html", "");
    assertThat(report(finding)).contains("\n  on the page de/index.html\n  = mend\n");
    var own =
        new Diagnostic(
            Severity.ERROR, "link", SourceLocation.of("a.html"), "wrong", "", "a.html", "b");
    assertThat(report(own)).doesNotContain("on the page");
  }

  @Test
  void countsErrorsAndWarnings() {
    var at = SourceLocation.of("none.md");
    assertThat(
            report(
                Diagnostic.error("a", at, "one", ""),
                Diagnostic.error("a", at, "two", ""),
                Diagnostic.warning("b", at, "three", "")))
        .contains("none.md:1:1: warning[b]: three\n")
        .endsWith("\n2 errors, 1 warning\n");
  }

  @Test
  void saysNothingAboutNothing() {
    assertThat(report()).isEmpty();
  }

  @Test
  void coloursOnlyOnRequest() {
    var finding = List.of(Diagnostic.error("a", SourceLocation.of("none.md"), "wrong", ""));
    assertThat(new TextReport(new SourceLines(root), true).write(finding)).contains("\u001b[31m");
    assertThat(new TextReport(new SourceLines(root), false).write(finding))
        .doesNotContain("\u001b");
  }

  @Test
  void lettersThatCannotBeSeenDoNotReachTheTerminal() throws IOException {
    assertThat(report("a\u001b[2Jb", 1)).doesNotContain("\u001b");
  }

  @ParameterizedTest
  @CsvSource({
    "漢字 wrong, 4, '     ^'", // two columns each
    "한국어x, 4, '      ^'",
    "🫀🦠 x, 6, '     ^'", // an emoji is two units of UTF-16
    "a\u0308\u0301o wrong, 5, '  ^'", // marks stand above their letter
    "ｆｕｌｌ wrong, 6, '         ^'",
    "a\tb\tc, 5, '    ^'" // a tab is shown as a space
  })
  void alignsTheCaretBelowWideAndCombiningCharacters(String line, int column, String caret)
      throws IOException {
    assertThat(report(line, column)).contains("    | " + caret + "\n");
  }

  @Test
  void tearsNoCharacterApartWhereALongLineIsCut() throws IOException {
    String line = "🫀".repeat(80) + "x" + "e\u0301".repeat(80);
    String shown = report(line, 161).lines().skip(1).findFirst().orElseThrow();
    assertThat(shown).doesNotContain("?").contains("…🫀").contains("e\u0301…");
    assertThat(shown.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }
}
