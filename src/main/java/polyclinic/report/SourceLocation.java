package polyclinic.report;

import java.util.Comparator;

/**
 * A place in a file that a person can open.
 *
 * @param file path relative to the site's root, with {@code /} between names
 * @param line 1-based
 * @param column 1-based, counted in UTF-16 units
 */
public record SourceLocation(String file, int line, int column)
    implements Comparable<SourceLocation> {

  private static final Comparator<SourceLocation> ORDER =
      Comparator.comparing(SourceLocation::file)
          .thenComparingInt(SourceLocation::line)
          .thenComparingInt(SourceLocation::column);

  public SourceLocation {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("lines and columns are 1-based: " + line + ":" + column);
    }
  }

  /** The beginning of a file: for what concerns the file as a whole. */
  public static SourceLocation of(String file) {
    return new SourceLocation(file, 1, 1);
  }

  @Override
  public int compareTo(SourceLocation other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
