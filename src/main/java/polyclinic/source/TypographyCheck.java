package polyclinic.source;

import java.util.List;
import java.util.Properties;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/** Looks whether the words of a language say something about typography that can be meant. */
final class TypographyCheck {

  private static final String RULE = "words-typography";

  private TypographyCheck() {}

  static void check(String file, Properties words, Problems problems) {
    for (String key : List.of("nobreak", "nobreak.narrow")) {
      for (String phrase : words.getProperty(key, "").strip().split("\\s*,\\s*")) {
        if (!phrase.isEmpty() && !phrase.contains(" ")) {
          problems.error(
              RULE,
              SourceLocation.of(file),
              "in '" + key + "' the phrase '" + phrase + "' has no space that could be kept",
              "write both sides of it, such as '# mg' (# is a digit, * anything)");
        }
      }
    }
    String quotes = words.getProperty("quotes");
    if (quotes != null && quotes.strip().split(" +").length != 4) {
      problems.error(
          RULE,
          SourceLocation.of(file),
          "'quotes' does not have four quotation marks",
          "write the outer two and the inner two with spaces between them");
    }
  }
}
