package polyclinic.source;

import polyclinic.markdown.MarkdownSettings;
import polyclinic.model.Words;

/** How a language writes what Markdown makes by itself: ids, the heading of footnotes. */
final class Spelling {

  private Spelling() {}

  static MarkdownSettings settings(String language, boolean sanitisedHtml, Words words) {
    return new MarkdownSettings(
        sanitisedHtml,
        words.transliteration(language),
        words.text(language, "footnotes").orElse(""),
        words.text(language, "footnote.back").orElse(""),
        words.text(language, "table").orElse(""),
        words.typography(language));
  }
}
