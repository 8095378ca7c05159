package polyclinic.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import polyclinic.serve.Visitor.Reply;

/** The preview follows whatever editors and their programs do to files. */
class PreviewChangesTest {

  private static final String PAGE = "---\ntitle: %s\n---\n\nText.\n";

  @TempDir private Path folder;
  private PreviewedSite site;

  @BeforeEach
  void start() throws IOException {
    site = PreviewedSite.in(folder.resolve("root"));
  }

  @AfterEach
  void stop() throws IOException {
    site.close();
  }

  @Test
  void tellsBrowsersOfAChange() throws IOException {
    try (var listening = site.visitor.listen()) {
      String before = listening.until(signal -> true);
      site.change("en/team.md", text -> text + "\nFresh words.\n");
      String after = listening.until(signal -> !signal.equals(before));
      assertThat(after).endsWith(" 0");
      Reply reply = site.visitor.get("/en/team/");
      assertThat(reply.text()).contains("Fresh words", "data-version=\"" + version(after) + "\"");
    }
  }

  @Test
  void seesAFileThatIsReplacedByAnother() throws IOException {
    Path temporary = site.page("en/.team.md.tmp");
    Files.writeString(temporary, Files.readString(site.page("en/team.md")) + "\nSaved at once.\n");
    Files.move(temporary, site.page("en/team.md"), StandardCopyOption.ATOMIC_MOVE);
    site.visitor.until("/en/team/", reply -> reply.text().contains("Saved at once."));
  }

  @Test
  void seesAChangeThatKeepsTimeAndSize() throws IOException {
    Path page = site.page("en/team.md");
    Files.writeString(page, PAGE.formatted("Staff"));
    site.visitor.until("/en/team/", reply -> reply.text().contains("<h1>Staff</h1>"));
    var time = Files.getLastModifiedTime(page);
    Files.writeString(page, PAGE.formatted("Stuff"));
    Files.setLastModifiedTime(page, time);
    site.visitor.until("/en/team/", reply -> reply.text().contains("<h1>Stuff</h1>"));
  }

  @Test
  void followsARename() throws IOException {
    Files.writeString(site.page("en/old.md"), PAGE.formatted("Moving"));
    site.visitor.until("/en/old/", reply -> reply.status() == 200);
    Files.move(site.page("en/old.md"), site.page("en/fresh.md"));
    site.visitor.until("/en/fresh/", reply -> reply.status() == 200);
    site.visitor.until("/en/old/", reply -> reply.status() == 404);
  }

  @Test
  void seesPagesInNewFolders() throws IOException {
    Files.createDirectories(site.page("en/deep/er"));
    Files.writeString(site.page("en/deep/er/first.md"), PAGE.formatted("First"));
    site.visitor.until("/en/deep/er/first/", reply -> reply.status() == 200);
    Files.writeString(site.page("en/deep/er/second.md"), PAGE.formatted("Second"));
    site.visitor.until("/en/deep/er/second/", reply -> reply.status() == 200);
  }

  @Test
  void seesAFolderThatIsMovedIn() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("page.md"), PAGE.formatted("Page"));
    Files.move(elsewhere, site.page("en/moved"));
    site.visitor.until("/en/moved/page/", reply -> reply.status() == 200);
    Files.writeString(site.page("en/moved/page.md"), PAGE.formatted("Changed"));
    site.visitor.until("/en/moved/page/", reply -> reply.text().contains("<h1>Changed</h1>"));
  }

  @Test
  void seesTemplatesAndAssetsThatWereNotThereBefore() throws IOException {
    Files.createDirectories(site.root.resolve("templates"));
    Files.writeString(
        site.root.resolve("templates/team.ftlh"), "<html><body>Own layout</body></html>");
    site.visitor.until("/en/team/", reply -> reply.text().contains("Own layout"));
    Files.createDirectories(site.root.resolve("assets/css"));
    Files.writeString(site.root.resolve("assets/css/site.css"), "/* own style */");
    site.visitor.until("/css/site.css", reply -> reply.text().equals("/* own style */"));
  }

  @Test
  void takesAThousandChangesAtOnce() throws IOException {
    for (int i = 0; i < 1_000; i++) {
      Files.createDirectories(site.page("en/many-" + i % 7));
      Files.writeString(
          site.page("en/many-" + i % 7 + "/page-" + i + ".md"), PAGE.formatted("Page " + i));
    }
    site.visitor.until("/en/many-5/page-999/", reply -> reply.status() == 200);
    site.change("en/many-0/page-0.md", text -> text + "\nThe last word.\n");
    site.visitor.until("/en/many-0/page-0/", reply -> reply.text().contains("The last word."));
    for (int i = 0; i < 1_000; i += 111) {
      String path = "/en/many-" + i % 7 + "/page-" + i + "/";
      assertThat(site.visitor.get(path).text()).contains("<h1>Page " + i + "</h1>");
    }
  }

  @Test
  void marksDrafts() throws IOException {
    Files.writeString(site.page("en/idea.md"), "---\ntitle: Idea\ndraft: true\n---\n\nSoon.\n");
    Reply reply = site.visitor.until("/en/idea/", r -> r.status() == 200);
    assertThat(reply.text()).contains("data-mark=\"Not published\"");
    assertThat(site.visitor.get("/en/team/").text()).doesNotContain("data-mark");
  }

  private static String version(String signal) {
    return signal.substring(0, signal.indexOf(' '));
  }
}
