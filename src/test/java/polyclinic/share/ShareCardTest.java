package polyclinic.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import polyclinic.typeface.Face;
import polyclinic.typeface.Glyphs;

class ShareCardTest {

  private static final int WHITE = 0xFFFFFFFF;

  private static ShareCard card(String title, boolean rightToLeft) {
    return new ShareCard("Klinik am See", title, "see.example", "#0b6b67", rightToLeft);
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  /** How much of a half is white: there the title stands. */
  private static long white(BufferedImage picture, int from, int to) {
    long count = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = from; x < to; x++) {
        count += picture.getRGB(x, y) == WHITE ? 1 : 0;
      }
    }
    return count;
  }

  @Test
  void aCardIsASmallPictureOfTheSizeThatNetworksAskFor() throws IOException {
    byte[] png = card("Multiple Sklerose und Stammzellen", false).paint();
    BufferedImage picture = read(png);
    assertThat(picture.getWidth()).isEqualTo(ShareCard.WIDTH);
    assertThat(picture.getHeight()).isEqualTo(ShareCard.HEIGHT);
    assertThat(picture.getColorModel()).isInstanceOf(IndexColorModel.class);
    assertThat(png).hasSizeLessThan(60_000);
  }

  @Test
  void theSameCardBecomesTheSameBytes() {
    assertThat(card("Knie", false).paint()).isEqualTo(card("Knie", false).paint());
  }

  @Test
  void textFromTheRightStandsAtTheRight() throws IOException {
    int half = ShareCard.WIDTH / 2;
    BufferedImage left = read(card("Knie", false).paint());
    BufferedImage right = read(card("Knie", true).paint());
    assertThat(white(left, 0, half)).isPositive();
    assertThat(white(left, half, ShareCard.WIDTH)).isZero();
    assertThat(white(right, 0, half)).isZero();
    assertThat(white(right, half, ShareCard.WIDTH)).isPositive();
  }

  @Test
  void longTitlesGetSmallerLettersAndAtLastAnEllipsis() {
    Glyphs glyphs = Glyphs.of(Face.SERIF_BOLD);
    Lines brief = Lines.fit("Knie", glyphs, 900);
    Lines longer = Lines.fit("Nutzen und Risiken der Behandlung ".repeat(3), glyphs, 900);
    Lines endless = Lines.fit("Nutzen und Risiken der Behandlung ".repeat(30), glyphs, 900);
    assertThat(longer.size()).isLessThan(brief.size());
    assertThat(longer.texts()).allMatch(line -> glyphs.width(line, longer.size()) <= 900);
    assertThat(endless.texts()).hasSize(4).last().asString().endsWith("…");
  }

  @Test
  void characterWithoutGlyphIsFound() {
    assertThat(card("Knie", false).missingGlyph()).isEqualTo(-1);
    assertThat(card("茶", false).missingGlyph()).isEqualTo('茶');
  }
}
