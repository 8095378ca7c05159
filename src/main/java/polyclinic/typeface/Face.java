package polyclinic.typeface;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Fonts that come as a library: Liberation, under the SIL Open Font License. No font of the machine
 * is ever used: a leaflet would look different on each.
 */
public enum Face {
  SANS("Sans", 400, false),
  SANS_ITALIC("Sans", 400, true),
  SANS_BOLD("Sans", 700, false),
  SANS_BOLD_ITALIC("Sans", 700, true),
  SERIF("Serif", 400, false),
  SERIF_ITALIC("Serif", 400, true),
  SERIF_BOLD("Serif", 700, false),
  SERIF_BOLD_ITALIC("Serif", 700, true);

  private final String family;
  private final int weight;
  private final boolean italic;

  Face(String family, int weight, boolean italic) {
    this.family = family;
    this.weight = weight;
    this.italic = italic;
  }

  /** The name of the family in style sheets, such as {@code Liberation Sans}. */
  public String family() {
    return "Liberation " + family;
  }

  /** As in style sheets: 400 or 700. */
  public int weight() {
    return weight;
  }

  public boolean italic() {
    return italic;
  }

  /** The font's file, a TrueType font. */
  public InputStream open() {
    String style = (weight == 700 ? "Bold" : "") + (italic ? "Italic" : "");
    String name =
        "/liberation/Liberation" + family + "-" + (style.isEmpty() ? "Regular" : style) + ".ttf";
    InputStream font = Face.class.getResourceAsStream(name);
    if (font == null) {
      throw new IllegalStateException("the library of fonts lacks " + name);
    }
    return font;
  }

  byte[] bytes() {
    try (InputStream in = open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
