package polyclinic.model;

import java.util.Map;

/**
 * A text in every language of the site.
 *
 * @param texts language code to text; complete
 */
public record Localized(Map<String, String> texts) {

  public Localized {
    texts = Map.copyOf(texts);
  }

  /** The text in a language. */
  public String in(String languageCode) {
    String text = texts.get(languageCode);
    if (text == null) {
      throw new IllegalArgumentException("no text in language " + languageCode + ": " + texts);
    }
    return text;
  }
}
