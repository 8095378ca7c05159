package polyclinic.report;

import java.util.Arrays;

/** Turns offsets in a text into lines and columns; made once for a text of which many are asked. */
public final class LineIndex {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Offsets at which lines begin. */
  private final int[] starts;

  /** Of a text with line ends of any system. */
  public LineIndex(String text) {
    int[] found = new int[64];
    int count = 1;
    // an editor does not count the byte order mark as a column
    found[0] = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean crLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || c == '\r' && !crLf) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  /**
   * The place of an offset; lines and columns are 1-based.
   *
   * @param file what the place is in
   * @param offset 0-based, in UTF-16 units
   */
  public SourceLocation at(String file, int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = Math.max(0, found >= 0 ? found : -found - 2);
    return new SourceLocation(file, line + 1, Math.max(1, offset - starts[line] + 1));
  }
}
