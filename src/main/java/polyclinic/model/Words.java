package polyclinic.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The words of the interface, from {@code templates/i18n}.
 *
 * @param byLanguage language code to key to text
 */
public record Words(Map<String, Map<String, String>> byLanguage) {

  public Words {
    byLanguage = Map.copyOf(byLanguage);
  }

  /** The text of a key, as written: a {@code MessageFormat} pattern where it takes arguments. */
  public Optional<String> text(String languageCode, String key) {
    return Optional.ofNullable(byLanguage.getOrDefault(languageCode, Map.of()).get(key));
  }

  /** How a language sets its texts; as they are written, if it does not say. */
  public Typography typography(String languageCode) {
    return Typography.of(this, languageCode);
  }

  /** How a language writes letters in addresses and ids, from {@code transliteration=ä=ae ö=oe}. */
  public Map<String, String> transliteration(String languageCode) {
    Map<String, String> letters = new HashMap<>();
    for (String pair : text(languageCode, "transliteration").orElse("").strip().split("\\s+")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        letters.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    return letters;
  }
}
