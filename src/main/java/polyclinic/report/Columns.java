package polyclinic.report;

import java.text.BreakIterator;
import java.util.Locale;
import org.jline.utils.WCWidth;

/** How much room text takes on a terminal, where wide characters take two columns. */
final class Columns {

  private Columns() {}

  /** The columns of a text: combining characters take none, Chinese and most emoji two each. */
  static int of(String text) {
    return text.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
  }

  /** The nearest place at or before an offset at which no character is torn apart. */
  static int boundary(String text, int offset) {
    if (offset == 0 || offset == text.length()) {
      return offset;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    return characters.isBoundary(offset) ? offset : characters.preceding(offset);
  }
}
