package polyclinic.share;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import polyclinic.typeface.Face;
import polyclinic.typeface.Glyphs;

/** Paints one card: the clinic above, the title large, the host below, vesicles at the edge. */
final class Painter {

  private static final int MARGIN = 80;
  private static final double LEADING = 1.14;

  private final ShareCard card;
  private final Color ground;
  private final Color accent;
  private final Color pale;
  private final BufferedImage picture =
      new BufferedImage(ShareCard.WIDTH, ShareCard.HEIGHT, BufferedImage.TYPE_INT_RGB);
  private final Graphics2D pen = picture.createGraphics();

  Painter(ShareCard card) {
    this.card = card;
    this.accent = Color.decode(card.accent());
    // white stays readable on it, whatever the accent
    this.ground = mix(accent, Color.BLACK, 0.45);
    this.pale = mix(accent, Color.WHITE, 0.72);
  }

  byte[] png() {
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setColor(ground);
    pen.fillRect(0, 0, ShareCard.WIDTH, ShareCard.HEIGHT);
    vesicles();
    pen.setColor(accent);
    pen.fillRect(0, ShareCard.HEIGHT - 14, ShareCard.WIDTH, 14);
    text(card.clinic(), Face.SANS_BOLD, 34, 112, pale);
    title();
    text(card.host(), Face.SANS, 28, ShareCard.HEIGHT - 66, pale);
    pen.dispose();
    return IndexedPng.of(picture);
  }

  private void title() {
    Glyphs glyphs = Glyphs.of(Face.SERIF_BOLD);
    Lines lines = Lines.fit(card.title(), glyphs, ShareCard.WIDTH - 2.0 * MARGIN - 90);
    double step = lines.size() * LEADING;
    double y = 330 - (lines.texts().size() - 1) * step / 2 + lines.size() * 0.3;
    for (String line : lines.texts()) {
      text(line, Face.SERIF_BOLD, lines.size(), y, Color.WHITE);
      y += step;
    }
  }

  private void text(String text, Face face, double size, double y, Color colour) {
    Glyphs glyphs = Glyphs.of(face);
    double x = card.rightToLeft() ? ShareCard.WIDTH - MARGIN - glyphs.width(text, size) : MARGIN;
    pen.setColor(colour);
    pen.fill(glyphs.outline(text, size, x, y));
  }

  private void vesicles() {
    double edge = card.rightToLeft() ? 40 : ShareCard.WIDTH - 40;
    ring(edge, 560, 190, 0.16);
    ring(edge, 560, 150, 0.1);
    ring(edge - side(150), 330, 46, 0.2);
    ring(edge - side(20), 160, 74, 0.14);
    dot(edge - side(210), 470, 9);
    dot(edge - side(95), 255, 6);
    dot(edge - side(240), 560, 6);
  }

  private double side(double inwards) {
    return card.rightToLeft() ? -inwards : inwards;
  }

  private void ring(double x, double y, double radius, double strength) {
    pen.setColor(mix(ground, pale, strength));
    pen.setStroke(new BasicStroke(5));
    pen.draw(circle(x, y, radius));
  }

  private void dot(double x, double y, double radius) {
    pen.setColor(mix(ground, pale, 0.3));
    pen.fill(circle(x, y, radius));
  }

  private static Ellipse2D circle(double x, double y, double radius) {
    var circle = new Ellipse2D.Double();
    circle.setFrame(new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    return circle;
  }

  private static Color mix(Color from, Color to, double share) {
    return new Color(
        mix(from.getRed(), to.getRed(), share),
        mix(from.getGreen(), to.getGreen(), share),
        mix(from.getBlue(), to.getBlue(), share));
  }

  private static int mix(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }
}
