package polyclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import polyclinic.model.NextChange;
import polyclinic.report.Problems;
import polyclinic.source.ManuscriptReader;

/** When a site changes although nobody writes. */
class ScheduleTest {

  @TempDir private Path root;

  private String next(String today) throws IOException {
    return new ManuscriptReader()
        .read(root, new Problems())
        .nextChange(LocalDate.parse(today))
        .map(NextChange::toString)
        .orElse("never");
  }

  private void page(String name, String dates) throws IOException {
    SiteFolders.write(
        root.resolve("content/en/" + name + ".md"), "---\ntitle: X\n" + dates + "---\n\nText.\n");
  }

  @Test
  void isTheFirstDayOnWhichAPageComesOrGoes() throws IOException {
    SiteFolders.copy(SiteFolders.BASE, root);
    assertThat(next("2026-03-01")).isEqualTo("never");
    page("x", "publishDate: 2026-05-01\nexpiryDate: 2027-01-15\n");
    page("y", "publishDate: 2026-05-01\n");
    page("draft", "draft: true\npublishDate: 2026-04-01\n");
    page("never", "publishDate: 2026-04-03\nexpiryDate: 2026-04-02\n");
    assertThat(next("2026-03-01")).isEqualTo("2026-05-01, publishes content/en/x.md and 1 more");
    assertThat(next("2026-05-01")).isEqualTo("2027-01-15, expires content/en/x.md");
    assertThat(next("2027-01-15")).isEqualTo("never");
  }
}
