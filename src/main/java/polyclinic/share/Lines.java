package polyclinic.share;

import java.util.ArrayList;
import java.util.List;
import polyclinic.typeface.Glyphs;

/**
 * A title broken into lines.
 *
 * @param size of the letters, in pixels
 */
record Lines(List<String> texts, double size) {

  private static final int LARGEST = 82;
  private static final int SMALLEST = 40;
  private static final int MOST = 4;

  Lines {
    texts = List.copyOf(texts);
  }

  /** The largest letters with which the text fits; the last line is cut if none do. */
  static Lines fit(String text, Glyphs glyphs, double width) {
    for (int size = LARGEST; size > SMALLEST; size -= 4) {
      List<String> lines = wrap(text, glyphs, size, width);
      boolean narrow = lines.size() <= (size > 60 ? MOST - 1 : MOST);
      if (narrow && widest(lines, glyphs, size) <= width) {
        return new Lines(lines, size);
      }
    }
    List<String> lines = wrap(text, glyphs, SMALLEST, width);
    if (lines.size() > MOST) {
      lines = new ArrayList<>(lines.subList(0, MOST));
      lines.set(MOST - 1, lines.get(MOST - 1) + " …");
    }
    return new Lines(lines, SMALLEST);
  }

  private static List<String> wrap(String text, Glyphs glyphs, double size, double width) {
    var lines = new ArrayList<String>();
    String line = "";
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && glyphs.width(longer, size) > width) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }

  private static double widest(List<String> lines, Glyphs glyphs, double size) {
    return lines.stream().mapToDouble(line -> glyphs.width(line, size)).max().orElse(0);
  }
}
