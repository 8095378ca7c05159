package polyclinic.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

class MarkdownReaderTest {

  private final MarkdownReader reader = new MarkdownReader(TestSettings.german(false));
  private final Problems problems = new Problems();

  @Test
  void linesAreCountedFromTheBeginningOfTheFile() {
    String file = "---\ntitle: T\n---\nText\n\n![](x.svg)\n";
    reader.read("de/a.md", file, file.indexOf("Text"), problems);
    assertThat(places()).containsExactly(new SourceLocation("de/a.md", 6, 1));
  }

  @Test
  void theTextMayBeginInsideALine() {
    reader.read("a.md", "abc ![](x.svg)", 4, problems);
    assertThat(places()).containsExactly(new SourceLocation("a.md", 1, 5));
  }

  @Test
  void aByteOrderMarkIsNoColumnAndNoText() {
    RawBody body = reader.read("a.md", "\uFEFF![](x.svg)", 0, problems);
    assertThat(places()).containsExactly(new SourceLocation("a.md", 1, 1));
    assertThat(BodyDump.of(body, List.of())).doesNotContain("\uFEFF");
  }

  @Test
  void aByteOrderMarkBeforeFrontMatterIsNoColumnEither() {
    String file = "\uFEFF---\r\n---\r\n![](x.svg)";
    reader.read("a.md", file, file.indexOf("!"), problems);
    assertThat(places()).containsExactly(new SourceLocation("a.md", 3, 1));
  }

  @ParameterizedTest
  @CsvSource({"'\n'", "'\r\n'", "'\r'"})
  void everyKindOfLineEndCounts(String end) {
    reader.read("a.md", "a" + end + end + "b ![](x.svg)" + end, 0, problems);
    assertThat(places()).containsExactly(new SourceLocation("a.md", 3, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "''; 0",
        "One two three.; 3",
        "un*believ*able – really!; 2",
        "'one\ntwo'; 2",
        "'one\\\ntwo'; 2",
        "# Title\\n; 1",
        "'- one\n- two'; 2",
        "'| a | b |\n|---|---|\n| c | 1,5 |'; 4",
        "[link text](target.md \"title\"); 2",
        "![alt text](x.svg); 0",
        "'![alt text](x.svg \"two words\")'; 2",
        "[@a1, p. 4] cited; 1",
        "'text[^1]\n\n[^1]: a note'; 3",
        "`code` counts; 2",
        "'    a block of code'; 0",
        "':::note[A title]\nand text\n:::'; 4",
        "::factors{group=nerves}; 0",
        "Größe über 10 °C; 4",
      })
  void wordsAreThoseThatAReaderReads(String text, int words) {
    assertThat(reader.read("a.md", text, 0, problems).words()).isEqualTo(words);
  }

  @Test
  void idsAreThoseOfHeadingsBoxesAndFootnotes() {
    String text = "## A {#a}\n\n## B\n\n- ## C\n\n:::note{#box}\n### D\n:::\n\nx[^1]\n\n[^1]: y\n";
    RawBody body = reader.read("a.md", text, 0, problems);
    assertThat(body.ids()).containsExactlyInAnyOrder("a", "b", "c", "d", "box", "fn-1", "fnref-1");
  }

  @Test
  void theHeadingKnowsItsPlainText() {
    RawBody body = reader.read("a.md", "## A *b* `c` &amp; [d](e.md) [@f1]\n", 0, problems);
    assertThat(((RawBlock.Heading) body.blocks().get(0)).plain()).isEqualTo("A b c & d");
  }

  @Test
  void aNulCharacterIsReplaced() {
    RawBody body = reader.read("a.md", "a\0b `c\0d`\n\n    e\0f\n", 0, problems);
    assertThat(BodyDump.of(body, List.of())).doesNotContain("\0").contains("a\uFFFDb");
  }

  @Test
  void deepNestingIsRead() {
    String text = "> ".repeat(150) + "*".repeat(150) + "[".repeat(150) + "a\n";
    assertThat(reader.read("a.md", text, 0, problems).words()).isEqualTo(1);
  }

  private List<SourceLocation> places() {
    return problems.sorted().stream().map(Diagnostic::at).toList();
  }
}
