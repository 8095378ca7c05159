package polyclinic.check;

import java.util.Arrays;
import java.util.stream.IntStream;
import polyclinic.report.SourceLocation;

/** Turns offsets in a text into lines and columns. */
final class Lines {

  private final int[] starts;

  Lines(String text) {
    var found = IntStream.builder().add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
        found.add(i + 1);
      }
    }
    this.starts = found.build().toArray();
  }

  /**
   * The place of an offset.
   *
   * @param offset 0-based, in UTF-16 units, or {@link Spot#UNKNOWN}
   */
  SourceLocation locate(String file, int offset) {
    if (offset == Spot.UNKNOWN) {
      return SourceLocation.of(file);
    }
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new SourceLocation(file, line + 1, offset - starts[line] + 1);
  }
}
