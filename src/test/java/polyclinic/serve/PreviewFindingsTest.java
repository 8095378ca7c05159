package polyclinic.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import polyclinic.serve.Visitor.Reply;

/** What is wrong shows over the last good site, and goes away when it is mended. */
class PreviewFindingsTest {

  private static final String FINDINGS = "/__preview/findings";

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
  void showFindingsOverTheLastGoodSiteUntilTheyAreMended() throws IOException {
    String page = site.visitor.get("/en/knee/").body();
    try (var listening = site.visitor.listen()) {
      listening.until(signal -> signal.endsWith(" 0"));
      site.change("en/knee.md", text -> text + "\nSee <b> [Lost](nowhere.md).\n");
      listening.until(signal -> !signal.endsWith(" 0"));

      assertThat(site.visitor.get(FINDINGS).text())
          .contains(
              "error[link-missing]",
              "content/en/knee.md:18:16",
              "See &lt;b&gt; [Lost](<mark>n</mark>owhere.md).",
              "<div class=\"hint\">");
      String shown = site.visitor.get("/en/knee/").body();
      assertThat(shown).doesNotContain("data-edition=\"0\"");
      assertThat(withoutEdition(shown)).isEqualTo(withoutEdition(page));

      site.change("en/knee.md", text -> text.replace("[Lost](nowhere.md)", "found"));
      listening.until(signal -> signal.endsWith(" 0"));
      assertThat(site.visitor.get("/en/knee/").text()).contains("found", "data-edition=\"0\"");
      assertThat(site.visitor.get(FINDINGS).text()).doesNotContain("link-missing");
    }
  }

  @Test
  void showFindingsAloneBeforeTheFirstGoodSite() throws IOException {
    Path root = folder.resolve("broken");
    PreviewedSite.copyTo(root);
    Path page = root.resolve("content/en/knee.md");
    String right = Files.readString(page);
    Files.writeString(page, right + "\n[@nobody2020]\n");
    try (PreviewedSite broken = PreviewedSite.of(root)) {
      Reply reply = broken.visitor.until("/en/", r -> r.text().contains("citation-unknown"));
      assertThat(reply.status()).isEqualTo(503);
      assertThat(reply.text()).contains("/__preview/reload.js", "content/en/knee.md:18:2");
      Files.writeString(page, right);
      broken.visitor.until("/en/", r -> r.status() == 200);
    }
  }

  @Test
  void keepTheLastGoodPageWhenItsTemplateFails() throws IOException {
    Path template = site.root.resolve("templates/page.ftlh");
    Files.createDirectories(template.getParent());
    Files.writeString(template, "<html><body>Good ${page.meta.title}</body></html>");
    site.visitor.until("/en/knee/", reply -> reply.text().contains("Good Knee"));

    Files.writeString(template, "<html><body>Bad ${page.meta.nothing}</body></html>");
    Reply reply = site.visitor.until("/en/knee/", r -> !r.text().contains("data-edition=\"0\""));

    assertThat(reply.text()).contains("Good Knee");
    assertThat(site.visitor.get(FINDINGS).text())
        .contains("templates/page.ftlh:1:", "page.meta.nothing");

    Files.writeString(template, "<html><body>Mended ${page.meta.title}</body></html>");
    site.visitor.until(
        "/en/knee/",
        r -> r.text().contains("Mended Knee") && r.text().contains("data-edition=\"0\""));
  }

  @Test
  void comeFromTheRehearsalAMomentLater() throws IOException {
    Path template = site.root.resolve("templates/team.ftlh");
    Files.createDirectories(template.getParent());
    Files.writeString(
        template, "<html lang=\"en\"><body><a href=\"gone.html\">x</a></body></html>");
    site.visitor.until(FINDINGS, reply -> reply.text().contains("gone.html"));
    assertThat(site.visitor.get("/en/team/").text()).contains("href=\"gone.html\"");
  }

  private static String withoutEdition(String html) {
    return html.replaceFirst("data-edition=\"\\d+\"", "");
  }
}
