package polyclinic.jbake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import polyclinic.model.Attachment;
import polyclinic.model.BaseUrl;
import polyclinic.model.Site;

class KitchenTest {

  @TempDir private Path folder;
  private Bakery bakery;

  @BeforeEach
  void open() throws IOException {
    bakery = new Bakery(folder);
  }

  @Test
  void bakesEveryPageAndEveryFileOfTheSite() throws IOException {
    Site site = Bakery.sample();

    assertThat(bakery.bake(site)).isEmpty();

    assertThat(site.pages())
        .allSatisfy(p -> assertThat(bakery.out.resolve(p.outputFile())).exists());
    assertThat(
            List.of(
                "index.html",
                "404.html",
                "robots.txt",
                "sitemap.xml",
                "de/feed.xml",
                "en/feed.xml",
                "de/alt/index.html",
                "en/old.html",
                "css/site.css",
                "img/vesicle.svg"))
        .allSatisfy(file -> assertThat(bakery.out.resolve(file)).exists());
  }

  @Test
  void showsThePageInItsLanguage() throws IOException {
    bakery.bake();

    assertThat(bakery.read("de/wissen/ms/index.html"))
        .contains("<html lang=\"de\" dir=\"ltr\">")
        .contains("Geändert am 25. Oktober 2026, 7 Minuten <time datetime=\"2026-10-25\">")
        .contains("Das war&#39;s")
        .contains("<a href=\"../../fragen/\">");
    assertThat(bakery.read("en/science/ms/index.html"))
        .contains("Changed 25 October 2026, 7 minutes")
        .contains("That&#39;s it")
        .contains("Monday (Mon)");
  }

  @Test
  void leavesOutWhatSearchEnginesMustNotSeeFromTheSitemap() throws IOException {
    bakery.bake();

    assertThat(bakery.read("sitemap.xml"))
        .contains("<loc>https://klinik.example.org/de/</loc>")
        .doesNotContain("404");
  }

  @Test
  void rootsTheAddressesOfThe404PageAtTheBasePath() throws IOException {
    var base = new BaseUrl("https://example.org", "/klinik/");

    bakery.bake(SampleSite.at(base, Bakery.sample().words()));

    assertThat(bakery.read("404.html")).contains("<a href=\"/klinik/de/\">");
    assertThat(bakery.read("de/404.html")).contains("href=\"/klinik/css/site.css\"");
    assertThat(bakery.read("index.html")).contains("<a href=\"de/\"");
  }

  @Test
  void prefersTheSitesOwnFiles() throws IOException {
    bakery.with("templates/team.ftlh", "own").with("assets/css/site.css", "own");

    assertThat(bakery.bake()).isEmpty();

    assertThat(bakery.read("de/team/index.html")).isEqualTo("own");
    assertThat(bakery.read("css/site.css")).isEqualTo("own");
    assertThat(bakery.read("de/kontakt/index.html")).contains("<h1>Kontakt</h1>");
  }

  @Test
  void namesTheTypesThatHaveALayout() throws IOException {
    bakery.with("templates/special.ftlh", "").with("templates/lib/x.ftlh", "");

    assertThat(
            Templates.types(bakery.root, Defaults.inFolder(Path.of("src/test/resources/kitchen"))))
        .contains("special", "page", "home")
        .doesNotContain("root", "redirect", "error404", "sitemap", "x", "lib/x", "layout");
  }

  @Test
  void showsRecordsToTemplates() throws IOException {
    bakery.with(
        "templates/article.ftlh",
        "${site.config.title.in('en')}|${page.url}|${page.url()}|${page.link().title}"
            + "|${page.meta.changed()}|${page.meta.reviewed.by.about???c}|${page.body?size?c}"
            + "|${page.meta.readingMinutes * 1000}|${number(page.meta.readingMinutes * 1000)}");

    assertThat(bakery.bake()).isEmpty();

    assertThat(bakery.read("de/wissen/ms/index.html"))
        .isEqualTo(
            "Example Lake Clinic|/de/wissen/ms/|/de/wissen/ms/|Multiple Sklerose verstehen"
                + "|2026-10-25|true|25|7000|7.000");
  }

  @Test
  void copiesAttachments() throws IOException {
    Path file = Files.writeString(folder.resolve("form.pdf"), "pdf");
    Site s = Bakery.sample();
    var site =
        new Site(
            s.config(),
            s.editions(),
            s.variants(),
            s.pages(),
            s.redirects(),
            List.of(new Attachment(file, "/de/team/form.pdf")),
            s.renditions(),
            s.words());

    assertThat(bakery.bake(site)).isEmpty();

    assertThat(bakery.read("de/team/form.pdf")).isEqualTo("pdf");
  }

  @Test
  void escapesTextButNotOurOwnHtml() throws IOException {
    Site site =
        Bakery.changed(
            Bakery.sample(), p -> Bakery.with(p, p.type(), "</title><script>x</script>"));

    bakery.bake(site);

    assertThat(bakery.read("de/wissen/ms/index.html"))
        .doesNotContain("<script>")
        .contains("<h1>&lt;/title&gt;&lt;script&gt;x&lt;/script&gt;</h1>")
        .contains("{\"name\":\"\\u003c/title\\u003e\\u003cscript\\u003e")
        .contains("<span lang=\"la\">in vitro</span>");
  }

  @Test
  void escapesHtmlInFeeds() throws IOException {
    bakery.bake();

    assertThat(bakery.read("de/feed.xml"))
        .contains("&lt;span lang=&quot;la&quot;&gt;in vitro&lt;/span&gt;")
        .doesNotContain("<p>");
  }

  @Test
  void writesHtmlOnceEscapedIntoFeedsThatUseTheMacrosOfPages() throws IOException {
    bakery.with(
        "templates/feed.ftlx",
        """
        <#import "lib/blocks.ftlh" as b>
        <#list edition.recent as p>
        <#outputformat "HTML"><#assign text><@b.one p.body[0]/></#assign></#outputformat>
        <content type="html">${text?markup_string}</content></#list>\
        """);

    assertThat(bakery.bake()).isEmpty();

    assertThat(bakery.read("de/feed.xml"))
        .contains("&lt;span lang=&quot;la&quot;&gt;in vitro&lt;/span&gt;")
        .doesNotContain("&amp;lt;");
  }

  @Test
  void bakesTheSameBytesOnEveryMachine() throws IOException {
    bakery.bake();
    var expected = contents(bakery.out);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    var other = new Bakery(Files.createDirectory(folder.resolve("other")));
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));

      other.bake();

      assertThat(Locale.getDefault()).hasToString("tr_TR");
      assertThat(contents(other.out)).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void bakesAgainAndAgainInOneJvm() throws IOException {
    bakery.bake();
    var expected = contents(bakery.out);

    assertThat(bakery.bake()).isEmpty();

    assertThat(contents(bakery.out)).isEqualTo(expected);
  }

  @Test
  void wantsNoDatabase() {
    assertThatThrownBy(() -> Class.forName("com.orientechnologies.orient.core.db.OrientDB"))
        .isInstanceOf(ClassNotFoundException.class);
  }

  private static TreeMap<String, String> contents(Path out) throws IOException {
    var contents = new TreeMap<String, String>();
    for (String name : FileNames.below(out)) {
      contents.put(name, Files.readString(out.resolve(name)));
    }
    return contents;
  }
}
