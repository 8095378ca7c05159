package polyclinic.typeface;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The glyphs of a face, read in Java alone: their outlines do not depend on the machine's own font
 * software. Safe for many threads.
 */
public final class Glyphs {

  private static final Map<Face, Glyphs> KNOWN = new ConcurrentHashMap<>();

  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final double unit;

  private Glyphs(Face face) {
    try {
      font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
      characters = font.getUnicodeCmapLookup();
      unit = 1.0 / font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The glyphs of a face; read once. */
  public static Glyphs of(Face face) {
    return KNOWN.computeIfAbsent(face, Glyphs::new);
  }

  /** Whether the face can show a character. */
  public boolean have(int codePoint) {
    return characters.getGlyphId(codePoint) != 0;
  }

  /** The first character of a text that the face cannot show; -1 if it shows them all. */
  public int missingIn(String text) {
    return text.codePoints().filter(c -> !invisible(c) && !have(c)).findFirst().orElse(-1);
  }

  /** How wide a text is, in the unit of the size. */
  public double width(String text, double size) {
    return size * unit * text.codePoints().mapToDouble(this::advance).sum();
  }

  /**
   * The outline of a line of text.
   *
   * @param x where it begins
   * @param y of its base line, downwards
   */
  public Path2D outline(String text, double size, double x, double y) {
    var line = new Path2D.Double();
    double pen = x;
    for (int c : text.codePoints().toArray()) {
      var place = AffineTransform.getTranslateInstance(pen, y);
      place.scale(size * unit, -size * unit);
      line.append(glyph(c).getPathIterator(place), false);
      pen += size * unit * advance(c);
    }
    return line;
  }

  private Path2D glyph(int codePoint) {
    synchronized (font) {
      try {
        var data = font.getGlyph().getGlyph(characters.getGlyphId(codePoint));
        return data == null ? new Path2D.Double() : data.getPath();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private double advance(int codePoint) {
    synchronized (font) {
      try {
        return font.getAdvanceWidth(characters.getGlyphId(codePoint));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Spaces, line ends, soft hyphens, marks of direction: nobody misses their glyphs. */
  private static boolean invisible(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.getType(codePoint) == Character.FORMAT;
  }
}
