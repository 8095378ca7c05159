package polyclinic.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview speaks the editor's language. */
class PreviewLanguageTest {

  @TempDir private Path folder;

  @Test
  void marksAndNamesInGerman() throws IOException {
    Path root = folder.resolve("root");
    PreviewedSite.copyTo(root);
    Files.writeString(root.resolve("content/en/new.md"), "---\ntitle: New\ndraft: true\n---\n");
    try (var site = PreviewedSite.of(root, Locale.GERMAN)) {
      site.visitor.until("/en/", reply -> reply.status() == 200);
      assertThat(site.visitor.get("/en/new/").text())
          .contains("data-mark=\"Nicht veröffentlicht\"")
          .contains("data-side-by-side=\"Nebeneinander\"")
          .contains("data-findings=\"Meldungen\"")
          .contains("data-lang=\"de\"");
      assertThat(site.visitor.get("/__both/?page=/en/knee/").text())
          .contains("<html lang=\"de\">", "<title>Nebeneinander</title>");
      assertThat(site.visitor.get("/__both/?page=/en/none/").text())
          .isEqualTo("Eine solche Seite hat die Website nicht");
    }
  }

  @Test
  void tellsFindingsInGerman() throws IOException {
    Path root = folder.resolve("broken");
    PreviewedSite.copyTo(root);
    Path page = root.resolve("content/en/knee.md");
    Files.writeString(page, Files.readString(page) + "\n[Lost](nowhere.md)\n");
    try (var site = PreviewedSite.of(root, Locale.GERMAN)) {
      String shown = site.visitor.until("/en/", r -> r.text().contains("link-missing")).text();
      assertThat(shown)
          .contains("<h1>So wird nicht veröffentlicht</h1>", "<html lang=\"de\">")
          .contains("<span class=\"error\">Fehler[link-missing]</span>")
          .contains("eine Seite „nowhere.md“ gibt es nicht");
    }
  }
}
