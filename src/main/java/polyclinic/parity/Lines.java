package polyclinic.parity;

import java.util.Arrays;
import polyclinic.report.SourceLocation;
import polyclinic.source.RawPage;

/** Where a page's lines begin. */
final class Lines {

  private final RawPage page;
  private final int[] starts;

  Lines(RawPage page) {
    this.page = page;
    String text = page.text();
    int[] found = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        found[count++] = i + 1;
      }
    }
    starts = found;
  }

  /** The place of an offset in the page's Markdown. */
  SourceLocation at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new SourceLocation(page.file(), page.textAt().line() + line, offset - starts[line] + 1);
  }
}
