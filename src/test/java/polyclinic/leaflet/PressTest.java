package polyclinic.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import polyclinic.model.BaseUrl;
import polyclinic.model.Direction;
import polyclinic.model.Language;
import polyclinic.model.Page;
import polyclinic.model.PageMeta;
import polyclinic.model.Versions;

class PressTest {

  private static final String TEXT =
      """
      <!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Knie</title>
      <meta name="description" content="Was dem Knie hilft">
      <style>body { font-family: "Liberation Sans" }</style></head><body>
      <img src="qr:https://clinic.example/de/knie/" alt="QR-Code">
      <h1>Knie</h1><h2 id="a">Ärzte „heute“</h2>
      <p>Siehe <a href="../huefte/">Hüfte</a>, <a href="#a">oben</a>, <a href="#gone">dort</a>
      <a role="doc-backlink" href="#a">↩</a></p>
      <table><caption>Werte</caption><thead><tr><th scope="col">A</th></tr></thead>
      <tbody><tr><td>1</td></tr></tbody></table>
      <figure><img src="../../img/knee.svg" alt="Ein Knie"><figcaption>Bild</figcaption></figure>
      </body></html>
      """;

  private final Press press =
      new Press(new BaseUrl("https://clinic.example", "/"), file -> Optional.empty());

  private static Page page() {
    var meta =
        new PageMeta(
            "Knie",
            "Knie",
            null,
            LocalDate.of(2026, 3, 1),
            null,
            List.of(),
            List.of(),
            null,
            null,
            List.of(),
            null,
            1);
    var language = new Language("de", "Deutsch", Locale.GERMANY, Direction.LTR);
    return new Page(
        language,
        "content/de/knie.md",
        "article",
        meta,
        "/de/knie/",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Versions.plain(language, "/de/knie/", List.of()),
        true,
        List.of(),
        List.of());
  }

  private Proof proof(String html) {
    return press.prepare(page(), html);
  }

  @Test
  void leafletsConformToPdfUa() throws Exception {
    assertThat(PdfUa.violations(proof(TEXT).print())).isEmpty();
  }

  @Test
  void theValidatorSeesAnUntaggedPicture() throws Exception {
    String broken = TEXT.replace(" alt=\"QR-Code\"", "");
    assertThat(PdfUa.violations(proof(broken).print())).isNotEmpty();
  }

  @Test
  void theSamePageBecomesTheSameBytes() {
    byte[] here = proof(TEXT).print();
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(proof(TEXT).print()).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void linksLeadFromPaperToTheSite() {
    assertThat(proof(TEXT).content())
        .contains("href=\"https://clinic.example/de/huefte/\"")
        .contains("href=\"#a\" title=\"oben\"")
        .contains("href=\"https://clinic.example/de/knie/#gone\"")
        .doesNotContain("doc-backlink");
  }

  @Test
  void headingsBecomeBookmarks() {
    assertThat(proof(TEXT).content()).contains("<bookmark name=\"Ärzte „heute“\" href=\"#a\">");
  }

  @Test
  void drawingsAreToldInWords() {
    assertThat(proof(TEXT).content()).contains("<span class=\"picture\">Ein Knie</span>");
  }

  @Test
  void characterWithoutGlyphIsFound() {
    assertThat(proof(TEXT).missingGlyph()).isEqualTo(-1);
    assertThat(proof("<p>Tee 茶").missingGlyph()).isEqualTo('茶');
  }
}
