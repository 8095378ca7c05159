package polyclinic.markdown;

import java.util.Arrays;
import polyclinic.report.SourceLocation;

/** Turns offsets of the text that is parsed into lines and columns of its file. */
final class Places {

  private static final char BOM = '\uFEFF';

  private final String file;
  private final String text;
  private final int start;

  /** Offsets at which lines begin; made at the first question, for most texts have no finding. */
  private int[] lines;

  /**
   * @param text the whole file
   * @param start offset in {@code text} at which the parsed text begins
   */
  Places(String file, String text, int start) {
    this.file = file;
    this.text = text;
    this.start = start;
  }

  /** The place of an offset of the parsed text. */
  SourceLocation at(int parsedOffset) {
    if (lines == null) {
      lines = lineStarts(text);
    }
    int offset = start + parsedOffset;
    int found = Arrays.binarySearch(lines, offset);
    int line = found >= 0 ? found : -found - 2;
    return new SourceLocation(file, line + 1, offset - lines[line] + 1);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[64];
    int count = 0;
    // an editor does not count the byte order mark as a column
    starts[count++] = !text.isEmpty() && text.charAt(0) == BOM ? 1 : 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean crLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || c == '\r' && !crLf) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
