package polyclinic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import polyclinic.model.Page;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/** The finding about a character that no typeface of ours can show. */
final class MissingGlyph {

  private MissingGlyph() {}

  /**
   * Reports a warning where the character first stands in the page's source, or at its beginning if
   * the character came from elsewhere.
   *
   * @param what is not made
   */
  static void report(Path root, Page page, int character, String what, Problems problems) {
    problems.warning(
        "glyph-missing",
        place(root, page.source(), character),
        "the font has no glyph for '%s' (U+%04X): the page gets no %s"
            .formatted(Character.toString(character), character, what),
        "write another character");
  }

  private static SourceLocation place(Path root, String source, int character) {
    try {
      String text = Files.readString(root.resolve(source));
      int at = text.indexOf(character);
      if (at >= 0) {
        int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        return new SourceLocation(source, line, at - text.lastIndexOf('\n', at - 1));
      }
    } catch (IOException e) {
      // it has been read before, and is no longer there
    }
    return SourceLocation.of(source);
  }
}
