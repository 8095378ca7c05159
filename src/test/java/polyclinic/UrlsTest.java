package polyclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import polyclinic.history.UrlLockFile;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;

class UrlsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  @TempDir private Path root;

  @BeforeEach
  void copyTheSite() throws IOException {
    SiteFolders.copy(SiteFolders.BASE, root);
  }

  @Test
  void nothingIsCheckedWithoutALockFile() throws IOException {
    assertThat(urls().ended()).isEmpty();
    assertThat(urls().added()).contains("/de/", "/de/knie/", "/en/science/factors/");
    assertThat(rules()).isEmpty();
    assertThat(root.resolve(UrlLockFile.NAME)).doesNotExist();
  }

  @Test
  void aChangedSlugNeedsAnAlias() throws IOException {
    urls().accept(List.of());
    assertThat(urls().added()).isEmpty();
    rename("slug: neu");
    assertThat(rules()).containsExactly("url-ended");
    assertThat(urls().ended()).containsExactly("/de/knie/");

    SiteFolders.change(
        root.resolve("content/de/knee.md"),
        text -> text.replace("slug: neu", "slug: neu\naliases: [knie/]"));

    assertThat(rules()).isEmpty();
    assertThat(urls().added()).containsExactly("/de/neu/");
    urls().accept(List.of());
    assertThat(lock()).contains("/de/knie/ content/de/knee.md", "/de/neu/ content/de/knee.md");
  }

  @Test
  void anAliasThatWasPublishedStays() throws IOException {
    rename("slug: knie\naliases: [alt/]");
    urls().accept(List.of());
    SiteFolders.change(
        root.resolve("content/de/knee.md"), text -> text.replace("\naliases: [alt/]", ""));
    assertThat(urls().ended()).containsExactly("/de/alt/");
  }

  @Test
  void anAddressEndsWhereItsEndIsAccepted() throws IOException {
    urls().accept(List.of());
    rename("slug: neu");
    urls().accept(List.of("/de/knie/"));
    assertThat(rules()).isEmpty();
    assertThat(lock()).contains("/de/neu/ content").doesNotContain("/de/knie/ content");
  }

  @Test
  void aPageThatIsPutAwayKeepsItsAddress() throws IOException {
    SiteFolders.write(root.resolve("content/en/new.md"), "---\ntitle: New\n---\n\nText.\n");
    urls().accept(List.of());
    SiteFolders.change(
        root.resolve("content/en/new.md"),
        text -> text.replace("title", "expiryDate: 2026-02-01\ntitle"));
    assertThat(rules()).isEmpty();
    urls().accept(List.of());
    assertThat(lock()).contains("/en/new/");
  }

  @Test
  void theLockIsTheSameHoweverOftenItIsWritten() throws IOException {
    urls().accept(List.of());
    String once = lock();
    urls().accept(List.of());
    assertThat(lock()).isEqualTo(once);
    assertThat(once.lines().skip(3).toList()).isSorted();
  }

  private void rename(String slug) throws IOException {
    SiteFolders.change(
        root.resolve("content/de/knee.md"), text -> text.replace("slug: knie", slug));
  }

  private Urls urls() throws IOException {
    Problems problems = new Problems();
    Urls urls = new Urls(root, TODAY, problems);
    assertThat(problems.sorted()).isEmpty();
    return urls;
  }

  private List<String> rules() throws IOException {
    return new SiteBuild(TODAY)
        .run(root, root.resolve("target/site")).findings().stream().map(Diagnostic::rule).toList();
  }

  private String lock() throws IOException {
    return Files.readString(root.resolve(UrlLockFile.NAME));
  }
}
