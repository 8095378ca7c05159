package polyclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepsakesTest {

  @TempDir private Path folder;
  private int made;

  private byte[] make() {
    made++;
    return new byte[] {1, 2};
  }

  private Keepsakes nextBuild() {
    return new Keepsakes(folder.resolve("kept"));
  }

  @Test
  void whatIsMadeOfTheSameIsMadeOnce() {
    assertThat(nextBuild().get("a", this::make)).containsExactly(1, 2);
    assertThat(nextBuild().get("a", this::make)).containsExactly(1, 2);
    assertThat(made).isEqualTo(1);
    nextBuild().get("b", this::make);
    assertThat(made).isEqualTo(2);
  }

  @Test
  void whatABuildDidNotNeedIsForgotten() {
    nextBuild().get("a", this::make);
    Keepsakes second = nextBuild();
    second.get("b", this::make);
    second.tidy();
    assertThat(folder.resolve("kept")).isDirectoryContaining(f -> true);
    nextBuild().get("b", this::make);
    assertThat(made).isEqualTo(2);
    nextBuild().get("a", this::make);
    assertThat(made).isEqualTo(3);
  }

  @Test
  void aFolderThatCannotBeWrittenOnlyCostsTime() throws Exception {
    Files.writeString(folder.resolve("kept"), "a file");
    assertThat(nextBuild().get("a", this::make)).containsExactly(1, 2);
    nextBuild().tidy();
  }
}
