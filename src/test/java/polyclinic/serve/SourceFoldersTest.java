package polyclinic.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFoldersTest {

  private final Path root = Path.of("site").toAbsolutePath();
  private final SourceFolders folders = new SourceFolders(root);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/de/knee.md",
        "content/de/new",
        "templates/page.ftlh",
        "assets",
        "content",
        "assets/.well-known/security.txt"
      })
  void watchesSources(String path) {
    assertThat(folders.isSource(root.resolve(path))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/de/knee.md~",
        "content/de/#knee.md#",
        "content/de/.#knee.md",
        "content/de/.knee.md.swp",
        "content/de/.knee.md.swx",
        "target/site/index.html",
        ".git/index",
        "contents/x.md",
        "../content/de/knee.md",
        ""
      })
  void leavesTheRestAlone(String path) {
    assertThat(folders.isSource(root.resolve(path).normalize())).isFalse();
  }
}
