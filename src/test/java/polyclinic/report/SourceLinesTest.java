package polyclinic.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceLinesTest {

  @TempDir private Path root;
  private SourceLines lines;

  @BeforeEach
  void lines() {
    lines = new SourceLines(root);
  }

  @Test
  void countsFromOne() throws IOException {
    Files.writeString(root.resolve("a.md"), "one\ntwo\n");
    assertThat(lines.line("a.md", 1)).contains("one");
    assertThat(lines.line("a.md", 2)).contains("two");
    assertThat(lines.line("a.md", 3)).isEmpty();
  }

  @Test
  void dropsCarriageReturnsAndTheByteOrderMark() throws IOException {
    Files.writeString(root.resolve("a.md"), "\uFEFFone\r\ntwo\r\n");
    assertThat(lines.line("a.md", 1)).contains("one");
    assertThat(lines.line("a.md", 2)).contains("two");
  }

  @Test
  void doesWithoutAFile() throws IOException {
    Files.createDirectory(root.resolve("folder"));
    assertThat(lines.line("none.md", 1)).isEmpty();
    assertThat(lines.line("folder", 1)).isEmpty();
    assertThat(lines.line("no\0file", 1)).isEmpty();
  }
}
