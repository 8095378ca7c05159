package polyclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;

/** What becomes of the pictures that pages show. */
class PicturesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  /** Exif of a camera that lay on its side (6) and knows where it is. */
  private static final byte[] EXIF = {
    'E',
    'x',
    'i',
    'f',
    0,
    0,
    'M',
    'M',
    0,
    42,
    0,
    0,
    0,
    8, // head
    0,
    2, // two entries: orientation, and where the place stands
    1,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    6,
    0,
    0, //
    (byte) 0x88,
    0x25,
    0,
    4,
    0,
    0,
    0,
    1,
    0,
    0,
    0,
    38, //
    0,
    0,
    0,
    0, //
    0,
    1,
    0,
    1,
    0,
    2,
    0,
    0,
    0,
    2,
    'N',
    0,
    0,
    0,
    0,
    0,
    0,
    0 // north
  };

  @TempDir private Path folder;
  private Path root;

  @BeforeEach
  void copySite() throws IOException {
    root = folder.resolve("root");
    SiteFolders.copy(SiteFolders.BASE, root);
    SiteFolders.change(root.resolve("content/en/knee.md"), text -> text + "\n[New](new.md)\n");
  }

  private static byte[] picture(String format, int width, int height) throws IOException {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = picture.createGraphics();
    graphics.setPaint(new GradientPaint(0, 0, Color.ORANGE, width, height, Color.BLUE));
    graphics.fillRect(0, 0, width, height);
    var out = new ByteArrayOutputStream();
    ImageIO.write(picture, format, out);
    return out.toByteArray();
  }

  private static byte[] photograph(int width, int height) throws IOException {
    byte[] plain = picture("jpg", width, height);
    var out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (EXIF.length + 2)});
    out.writeBytes(EXIF);
    out.write(plain, 2, plain.length - 2);
    return out.toByteArray();
  }

  private void show(String name, byte[] bytes) throws IOException {
    Files.write(root.resolve("assets/img").resolve(name), bytes);
    SiteFolders.write(
        root.resolve("content/en/new.md"),
        "---\ntitle: New\n---\n\nText.\n\n![It](/img/" + name + " \"So it looks\")\n");
  }

  private BuildResult bake() throws IOException {
    return new SiteBuild(TODAY).run(root, folder.resolve("out"));
  }

  private List<String> rules() throws IOException {
    return bake().findings().stream().map(Diagnostic::rule).toList();
  }

  @Test
  void aPictureHasSizesThatAreNeverLargerThanItself() throws IOException {
    show("lake.png", picture("png", 1000, 500));

    assertThat(bake().findings()).isEmpty();

    String page = Files.readString(folder.resolve("out/en/new/index.html"));
    assertThat(page)
        .containsPattern(
            "<figure><picture><source type=\"image/webp\" srcset=\"../../img/lake-480-\\w+\\.webp"
                + " 480w, ../../img/lake-800-\\w+\\.webp 800w, ../../img/lake-1000-\\w+\\.webp"
                + " 1000w\" sizes=\"[^\"]+\"><img src=\"../../img/lake.png\" width=\"1000\""
                + " height=\"500\" alt=\"It\"></picture><figcaption>So it looks");
  }

  @Test
  void aPhotographIsTurnedAndDoesNotTellItsPlace() throws IOException {
    show("lake.jpg", photograph(900, 600));

    List<Diagnostic> findings = bake().findings();

    assertThat(findings).extracting(Diagnostic::rule).containsExactly("image-location");
    assertThat(findings.get(0).at()).hasToString("content/en/new.md:7:7");
    String page = Files.readString(folder.resolve("out/en/new/index.html"));
    assertThat(page).contains("width=\"600\" height=\"900\"").contains("lake-600-");
    byte[] published = Files.readAllBytes(folder.resolve("out/img/lake.jpg"));
    String text = new String(published, StandardCharsets.ISO_8859_1);
    assertThat(text).contains("Exif").doesNotContain("\u0088\u0025\0\4");
    try (var files = Files.list(folder.resolve("out/img"))) {
      Path upright = files.filter(f -> f.toString().matches(".*-600-.*jpg")).findAny().get();
      assertThat(ImageIO.read(upright.toFile()).getHeight()).isEqualTo(900);
    }
  }

  @Test
  void thePreviewShowsTheSameFiles() throws IOException {
    show("lake.jpg", photograph(900, 600));
    bake();
    PreviewSite site = new Preview(root, TODAY).look().site().orElseThrow();

    for (String name : SiteFolders.names(folder.resolve("out/img"))) {
      assertThat(site.file("img/" + name, new Problems()).orElseThrow())
          .as(name)
          .isEqualTo(Files.readAllBytes(folder.resolve("out/img").resolve(name)));
    }
    assertThat(site.rehearse()).isEmpty();
    assertThat(new SiteCheck(TODAY).run(root).findings()).isEqualTo(bake().findings());
  }

  @Test
  void aDamagedPictureKeepsTheOldSite() throws IOException {
    byte[] whole = picture("jpg", 300, 200);
    show("lake.jpg", whole);
    assertThat(bake().published()).isTrue();

    show("lake.jpg", Arrays.copyOf(whole, whole.length / 2));

    BuildResult result = bake();
    assertThat(result.findings()).extracting(Diagnostic::rule).containsExactly("image-broken");
    assertThat(result.findings().get(0).at()).hasToString("content/en/new.md:7:7");
    assertThat(folder.resolve("out/img/lake.jpg")).hasBinaryContent(whole);
  }

  @Test
  void whatIsNoPictureOrTooLargeIsFound() throws IOException {
    show("lake.png", picture("jpg", 30, 20));
    assertThat(rules()).containsExactly("image-format");
    show("lake.heic", new byte[20]);
    assertThat(rules()).containsExactly("image-format");
    show("lake.jpg", new byte[10_000_001]);
    assertThat(rules()).containsExactly("image-huge");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<svg viewBox='0 0 4 4'><script>1</script></svg>|image-script",
        "<svg viewBox='0 0 4 4' onload='x()'/>|image-script",
        "<svg viewBox='0 0 4 4'><foreignObject/></svg>|image-script",
        "<svg viewBox='0 0 4 4'><a href='javascript:x()'/></svg>|image-script",
        "<svg viewBox='0 0 4 4'><image href='https://far.example/x.png'/></svg>|image-outside",
        "<svg viewBox='0 0 4 4'><style>@import 'x.css';</style></svg>|image-outside",
        "<svg viewBox='0 0 4 4'><path fill='url(https://far.example/#x)'/></svg>|image-outside",
        "<svg><path/></svg>|image-size",
        "<svg viewBox='0 0 4 4'><path></svg>|image-broken"
      })
  void whatADrawingMustNotDoIsFound(String svg, String rule) throws IOException {
    String named = svg.replaceFirst("<svg", "<svg xmlns='http://www.w3.org/2000/svg'");
    show("lake.svg", named.getBytes(StandardCharsets.UTF_8));

    assertThat(bake().findings()).extracting(Diagnostic::rule).contains(rule);
  }
}
