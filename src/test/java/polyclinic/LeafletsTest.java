package polyclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;

/** What a site gets that asks for leaflets and share pictures. */
class LeafletsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  @TempDir private Path folder;
  private Path root;
  private Path output;

  @BeforeEach
  void copySite() throws IOException {
    root = folder.resolve("root");
    output = folder.resolve("out");
    SiteFolders.copy(SiteFolders.BASE, root);
    SiteFolders.change(
        root.resolve("content/site.yaml"), text -> text + "leaflets: true\nsharePictures: true\n");
    SiteFolders.change(
        root.resolve("content/en/knee.md"),
        text -> text.replace("slug: knee", "slug: knee\ntype: article"));
  }

  private BuildResult bake() throws IOException {
    return new SiteBuild(TODAY).run(root, output);
  }

  @Test
  void aPageTellsOfItsLeafletAndItsPicture() throws IOException {
    assertThat(bake().findings()).isEmpty();

    String page = Files.readString(output.resolve("en/knee/index.html"));
    long kilobytes = Math.round(Files.size(output.resolve("en/knee/knee.pdf")) / 1000.0);
    assertThat(page)
        .contains("href=\"knee.pdf\"")
        .contains("PDF, " + kilobytes + "\u00a0KB")
        .contains("property=\"og:image\" content=\"https://clinic.example/en/knee/share.png\"");
    assertThat(output.resolve("en/knee/share.png")).isNotEmptyFile();
    assertThat(Files.readString(output.resolve("en/team/index.html"))).doesNotContain(".pdf");
  }

  @Test
  void thePreviewPrintsTheSameLeaflet() throws IOException {
    bake();
    PreviewSite site = new Preview(root, TODAY).look().site().orElseThrow();

    byte[] leaflet = site.file("en/knee/knee.pdf", new Problems()).orElseThrow();
    byte[] page = site.file("en/knee/index.html", new Problems()).orElseThrow();

    assertThat(leaflet).isEqualTo(Files.readAllBytes(output.resolve("en/knee/knee.pdf")));
    assertThat(new String(page, StandardCharsets.UTF_8)).contains("href=\"knee.pdf\"");
    assertThat(site.rehearse()).isEmpty();
  }

  @Test
  void aCharacterWithoutGlyphIsFoundWhereItStands() throws IOException {
    SiteFolders.change(root.resolve("content/en/knee.md"), text -> text + "\nTea is 茶.\n");

    BuildResult result = bake();

    assertThat(result.findings())
        .extracting(Diagnostic::toString)
        .singleElement()
        .asString()
        .contains("glyph-missing")
        .contains("U+8336");
    Diagnostic finding = result.findings().get(0);
    long lines = Files.readAllLines(root.resolve("content/en/knee.md")).size();
    assertThat(finding.at().file()).isEqualTo("content/en/knee.md");
    assertThat(finding.at().line()).isEqualTo((int) lines);
    assertThat(finding.at().column()).isEqualTo(8);
    assertThat(output.resolve("en/knee/knee.pdf")).doesNotExist();
    assertThat(output.resolve("en/knee/index.html")).exists();
  }
}
