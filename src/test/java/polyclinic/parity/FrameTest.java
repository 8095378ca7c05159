package polyclinic.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that was just begun in one language does not stop the editor of the other. */
class FrameTest {

  private static final String WARNING = ":::%s\nNot below 12 years.\n:::\n";

  @TempDir private Path folder;

  @Test
  void aFrameIsNotCompared() throws IOException {
    assertThat(findings("first-section", "Text.")).isEqualTo(0);
  }

  @Test
  void aPageThatSharesASectionIs() throws IOException {
    assertThat(findings("dose", "Text.")).isEqualTo(1);
  }

  @Test
  void aPageWithAWarningOfItsOwnIs() throws IOException {
    assertThat(findings("first-section", WARNING.formatted("risks"))).isEqualTo(2);
  }

  /** The source has a dose and a warning. */
  private int findings(String id, String text) throws IOException {
    ParitySite site = new ParitySite(folder);
    String warning = "\n\n## Risiken {#risks}\n\n" + WARNING.formatted("risiken");
    site.section("de", "knee", "dose", "Text." + warning);
    site.section("en", "knee", id, text);
    return site.findings().size();
  }
}
