package polyclinic.markdown;

import java.util.Map;
import polyclinic.model.Typography;

/**
 * What Markdown needs to know of a language and a site.
 *
 * @param sanitisedHtml whether raw HTML is let through after cleaning; otherwise it is shown as
 *     text
 * @param transliteration how the language writes letters in ids: {@code ä} to {@code ae}
 * @param footnotes heading of the list of footnotes
 * @param footnoteBack label of the link from a footnote back to the text
 * @param table label of the area in which a wide table is scrolled
 * @param typography how the words of a page are set
 */
public record MarkdownSettings(
    boolean sanitisedHtml,
    Map<String, String> transliteration,
    String footnotes,
    String footnoteBack,
    String table,
    Typography typography) {

  public MarkdownSettings {
    transliteration = Map.copyOf(transliteration);
  }
}
