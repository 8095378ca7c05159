package polyclinic.schema;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What keys are called and what they are for, in the language of the person who writes. */
final class Descriptions {

  private static final ResourceBundle.Control NO_GUESS =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle words;

  /** Those of a language, or the English ones if there are none. */
  Descriptions(Locale language) {
    this.words = ResourceBundle.getBundle("polyclinic.schema.words", language, NO_GUESS);
  }

  /** What the key is called in a form. */
  String label(String path) {
    return text(path);
  }

  /** What stands under the key, one sentence. */
  String hint(String path) {
    return text(path + ".hint");
  }

  private String text(String key) {
    try {
      return words.getString(key);
    } catch (MissingResourceException e) {
      throw new IllegalStateException("no words for the key " + key, e);
    }
  }
}
