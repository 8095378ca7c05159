package polyclinic.check;

import static org.assertj.core.api.Assertions.assertThat;
import static polyclinic.check.SampleSite.FR;
import static polyclinic.check.SampleSite.NL;
import static polyclinic.check.SampleSite.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import polyclinic.model.Redirect;
import polyclinic.model.Site;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;

class OutputCheckTest {

  private static final String BASE = "https://praktijk.example.org";

  @TempDir Path root;

  @Test
  void aSoundSiteIsSilent() throws IOException {
    twoLanguages();
    assertThat(findings(new SampleSite().translated("knie").site())).isEmpty();
  }

  @Test
  void aLinkOfAnEditorLeadsToTheMarkdown() throws IOException {
    output("nl/a/index.html", canonical("nl/a") + "<a href='../weg/'>x</a><a href='../b/'>b</a>");
    output("nl/b/index.html", canonical("nl/b") + "<a href='../a/'>a</a>");
    Site site =
        new SampleSite()
            .page(NL, "a", true, link("../weg/", "content/nl/a.md", 7, 12))
            .page(NL, "b", true)
            .site();
    assertThat(findings(site))
        .containsExactly("content/nl/a.md:7:12 error link-missing ../weg/ in nl/a/index.html");
  }

  @Test
  void aPageThatStandsInForATranslationPointsToItsSource() throws IOException {
    output("nl/a/index.html", canonical("nl/a") + "<a href='../../fr/a/'>fr</a>");
    output("fr/a/index.html", canonical("nl/a") + "<a href='../../nl/a/'>nl</a>");
    Site site = new SampleSite().page(NL, "a", true).standIn(FR, "a", NL).site();
    assertThat(findings(site)).isEmpty();

    String alternate = "<link rel='alternate' hreflang='nl' href='" + BASE + "/nl/a/'>";
    output("fr/a/index.html", canonical("fr/a") + alternate + "<a href='../../nl/a/'>nl</a>");
    assertThat(check(site).stream().map(Diagnostic::message))
        .containsExactlyInAnyOrder(
            "the canonical address of /fr/a/index.html is /fr/a/index.html",
            "/fr/a/index.html lists language versions, but stands in for a missing one");
  }

  @Test
  void aLinkOfATemplateIsToldOnceAtItsLine() throws IOException {
    Files.createDirectories(root.resolve("templates"));
    Files.writeString(
        root.resolve("templates/base.ftlh"), "<html>\n<link href=\"${root}css/weg.css\">\n");
    for (String name : List.of("a", "b", "c")) {
      output(
          "nl/" + name + "/index.html",
          canonical("nl/" + name)
              + "<link rel='stylesheet' href='../../css/weg.css'>"
              + "<a href='../a/'>a</a><a href='../b/'>b</a><a href='../c/'>c</a>");
    }
    output("index.html", "<link rel='stylesheet' href='css/weg.css'>");
    Site site = new SampleSite().page(NL, "a", true).page(NL, "b", true).page(NL, "c", true).site();
    List<Diagnostic> found = check(site);
    assertThat(found.stream().map(OutputCheckTest::line))
        .containsExactly("templates/base.ftlh:2:20 error link-missing css/weg.css in index.html");
    assertThat(found.get(0).message()).endsWith("(on 4 pages)");
  }

  @Test
  void aLinkThatNobodyWroteLeadsToTheLayout() throws IOException {
    output("nl/a/index.html", canonical("nl/a") + "<a href='../b/'>b</a><a href='/nl/weg/'>x</a>");
    output("nl/b/index.html", canonical("nl/b") + "<a href='../a/'>a</a>");
    Site site = new SampleSite().page(NL, "a", true).page(NL, "b", true).site();
    assertThat(findings(site))
        .containsExactly(
            "templates/article.ftlh:1:1 error link-missing /nl/weg/ in nl/a/index.html");
  }

  @Test
  void aCopiedFileIsNamedWhereItWasCopiedFrom() throws IOException {
    Files.createDirectories(root.resolve("assets/css"));
    Files.writeString(root.resolve("assets/css/site.css"), "a {\n  background: url(weg.png) }");
    output("css/site.css", "a {\n  background: url(weg.png) }");
    assertThat(findings(new SampleSite().site()))
        .containsExactly("assets/css/site.css:2:19 error link-missing weg.png in css/site.css");
  }

  @Test
  void aPageIsItsOwnCanonicalAddress() throws IOException {
    output("nl/a/index.html", canonical("nl/b") + "<a href='../b/'>b</a>");
    output("nl/b/index.html", "<a href='../a/'>a</a>");
    output("nl/c/index.html", canonical("nl/b"));
    Site site =
        new SampleSite().page(NL, "a", true).page(NL, "b", true).page(NL, "c", false).site();
    assertThat(check(site).stream().map(Diagnostic::message))
        .containsExactly(
            "the canonical address of /nl/a/index.html is /nl/b/index.html (on 2 pages)");
  }

  @Test
  void hreflangIsReciprocalAndComplete() throws IOException {
    output(
        "nl/knie/index.html", canonical("nl/knie") + alternates() + "<a href='/fr/knie/'>fr</a>");
    output(
        "fr/knie/index.html",
        canonical("fr/knie") + alternate("fr", "fr/knie") + "<a href='/nl/knie/'>nl</a>");
    assertThat(check(new SampleSite().translated("knie").site()).stream().map(Diagnostic::message))
        .containsExactlyInAnyOrder(
            "/fr/knie/index.html has no x-default",
            "/fr/knie/index.html lists no 'nl' version of itself, or the wrong one",
            "/nl/knie/index.html offers /fr/knie/index.html, which does not offer it in return");
  }

  @Test
  void hreflangOffersNoPageThatIsNotIndexed() throws IOException {
    output(
        "nl/a/index.html",
        canonical("nl/a")
            + alternate("nl", "nl/a")
            + alternate("x-default", "nl/a")
            + alternate("fr", "fr/a")
            + "<a href='../b/'>b</a>");
    output("nl/b/index.html", canonical("nl/b") + "<a href='../a/'>a</a>");
    output("fr/a/index.html", "");
    Site site =
        new SampleSite().page(NL, "a", true).page(NL, "b", true).page(FR, "a", false).site();
    assertThat(check(site).stream().map(Diagnostic::message))
        .containsExactly(
            "/nl/a/index.html offers /fr/a/index.html, which is not a page of its own");
  }

  @Test
  void theSitemapListsWhatIsIndexed() throws IOException {
    twoLanguages();
    Files.createDirectories(root.resolve("templates"));
    Files.writeString(root.resolve("templates/sitemap.ftlx"), "<urlset></urlset>");
    output("nl/stil/index.html", "");
    output(
        "sitemap.xml",
        "<?xml version='1.0'?><urlset><url><loc>"
            + BASE
            + "/nl/knie/</loc></url><url><loc>"
            + BASE
            + "/nl/stil/</loc></url><url><loc>"
            + BASE
            + "/nl/weg/</loc></url></urlset>");
    Site site = new SampleSite().translated("knie").page(NL, "stil", false).site();
    assertThat(findings(site))
        .containsExactlyInAnyOrder(
            "templates/sitemap.ftlx:1:2 error sitemap  in fr/knie/index.html",
            "templates/sitemap.ftlx:1:2 error sitemap  in nl/stil/index.html",
            "sitemap.xml:1:158 error link-missing " + BASE + "/nl/weg/ in sitemap.xml");
  }

  @Test
  void anIndexedSiteHasASitemap() throws IOException {
    assertThat(findings(new SampleSite().indexing().site()))
        .containsExactly("sitemap.xml:1:1 error sitemap  in sitemap.xml");
    assertThat(findings(new SampleSite().site())).isEmpty();
  }

  @Test
  void aPageThatNothingLinksToIsAnOrphan() throws IOException {
    output("nl/a/index.html", canonical("nl/a") + "<a href='.'>itself</a>");
    output("oud/index.html", "<meta http-equiv='refresh' content='0; url=/nl/a/'>");
    Site site = new SampleSite().page(NL, "a", true).site(new Redirect("/oud/", "/nl/a/", NL, "a"));
    assertThat(findings(site))
        .containsExactly("content/nl/a.md:1:1 warning page-orphan  in nl/a/index.html");
  }

  @Test
  void aPageLinksToItsOwnLanguage() throws IOException {
    twoLanguages();
    output(
        "nl/rug/index.html",
        canonical("nl/rug")
            + "<a href='/fr/knie/'>wrong</a><a hreflang='fr' href='/fr/knie/'>on purpose</a>");
    output("index.html", "<a href='/nl/rug/'>x</a>");
    Site site =
        new SampleSite()
            .translated("knie")
            .page(NL, "rug", true, link("/fr/knie/", "content/nl/rug.md", 3, 4))
            .site();
    assertThat(findings(site))
        .containsExactly(
            "content/nl/rug.md:3:4 warning link-language /fr/knie/ in nl/rug/index.html");
  }

  @Test
  void anIdOfATemplateIsToldAtTheTemplate() throws IOException {
    Files.createDirectories(root.resolve("templates"));
    Files.writeString(root.resolve("templates/base.ftlh"), "<main id=\"main\">");
    output(
        "nl/a/index.html",
        canonical("nl/a")
            + "<main id='main'><p id='main'><p id='x'><p id='x'><a href='/nl/b/'>b</a>");
    output("nl/b/index.html", canonical("nl/b") + "<a href='/nl/a/'>a</a>");
    Site site = new SampleSite().page(NL, "a", true).page(NL, "b", true).site();
    assertThat(findings(site))
        .containsExactly(
            "content/nl/a.md:1:1 warning id-duplicate #x in nl/a/index.html",
            "templates/base.ftlh:1:7 warning id-duplicate #main in nl/a/index.html");
  }

  @Test
  void nothingLeavesTheBasePath() throws IOException {
    output("index.html", "<a href='/praktijk/'>a</a><a href='/'>the host</a><a href='/weg/'>b</a>");
    assertThat(findings(new SampleSite().below("/praktijk/").site()))
        .containsExactly("index.html:1:60 error link-missing /weg/ in index.html");
  }

  private void twoLanguages() throws IOException {
    for (String language : List.of("nl", "fr")) {
      String other = language.equals("nl") ? "fr" : "nl";
      output(
          language + "/knie/index.html",
          canonical(language + "/knie")
              + alternates()
              + "<a href='/"
              + other
              + "/knie/'>"
              + other
              + "</a>");
    }
  }

  private static String alternates() {
    return alternate("nl", "nl/knie")
        + alternate("fr", "fr/knie")
        + alternate("x-default", "nl/knie");
  }

  private static String alternate(String language, String path) {
    return "<link rel='alternate' hreflang='" + language + "' href='" + BASE + "/" + path + "/'>";
  }

  private static String canonical(String path) {
    return "<link rel='canonical' href='" + BASE + "/" + path + "/'>";
  }

  private void output(String file, String html) throws IOException {
    Path path = root.resolve("staging").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, html);
  }

  private List<Diagnostic> check(Site site) throws IOException {
    Files.createDirectories(root.resolve("staging"));
    var problems = new Problems();
    new OutputCheck().check(root.resolve("staging"), site, root, problems);
    return problems.sorted();
  }

  private List<String> findings(Site site) throws IOException {
    return check(site).stream().map(OutputCheckTest::line).toList();
  }

  private static String line(Diagnostic d) {
    return d.at() + " " + d.severity() + " " + d.rule() + " " + d.url() + " in " + d.page();
  }
}
