package polyclinic.share;

import java.util.List;
import polyclinic.typeface.Face;
import polyclinic.typeface.Glyphs;

/**
 * What a share picture says.
 *
 * @param clinic name of the site
 * @param title of the page
 * @param host where the site stands
 * @param accent as {@code #rrggbb}
 * @param rightToLeft whether the text begins at the right
 */
public record ShareCard(
    String clinic, String title, String host, String accent, boolean rightToLeft) {

  /** Width of every picture in pixels: what the large networks ask for. */
  public static final int WIDTH = 1200;

  /** Height of every picture in pixels. */
  public static final int HEIGHT = 630;

  // counted up where the same card is to become another file
  private static final String EDITION = "1";

  /** What two cards have in common if, and only if, they become the same file. */
  public String content() {
    return String.join("\n", EDITION, clinic, title, host, accent, rightToLeft ? "right" : "left");
  }

  /** The first character that our typefaces cannot show; -1 if they show them all. */
  public int missingGlyph() {
    return Glyphs.of(Face.SERIF_BOLD).missingIn(String.join(" ", List.of(clinic, title, host)));
  }

  /** The picture as PNG. */
  public byte[] paint() {
    return new Painter(this).png();
  }
}
