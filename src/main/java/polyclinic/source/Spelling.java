package polyclinic.source;

import java.util.HashMap;
import java.util.Map;
import polyclinic.markdown.MarkdownSettings;
import polyclinic.model.Words;

/** How a language writes what Markdown makes by itself: ids, the heading of footnotes. */
final class Spelling {

  private Spelling() {}

  static MarkdownSettings settings(String language, boolean sanitisedHtml, Words words) {
    return new MarkdownSettings(
        sanitisedHtml,
        transliteration(words.text(language, "transliteration").orElse("")),
        words.text(language, "footnotes").orElse(""),
        words.text(language, "footnote.back").orElse(""),
        words.text(language, "table").orElse(""));
  }

  /** {@code "ä=ae ö=oe"} as a map. */
  private static Map<String, String> transliteration(String text) {
    Map<String, String> letters = new HashMap<>();
    for (String pair : text.strip().split("\\s+")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        letters.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    return letters;
  }
}
