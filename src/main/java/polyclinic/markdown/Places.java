package polyclinic.markdown;

import polyclinic.report.LineIndex;
import polyclinic.report.SourceLocation;

/** Turns offsets of the text that is parsed into lines and columns of its file. */
final class Places {

  private final String file;
  private final String text;
  private final int start;

  /** Made at the first question, for most texts have no finding. */
  private LineIndex lines;

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
      lines = new LineIndex(text);
    }
    return lines.at(file, start + parsedOffset);
  }
}
