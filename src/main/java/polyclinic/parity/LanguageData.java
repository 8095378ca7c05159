package polyclinic.parity;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The words for units and numbers, from {@code languages.properties} in the jar. */
final class LanguageData {

  private static final Properties DATA = load();

  private LanguageData() {}

  /** What every language writes alike: unit by written form. */
  static Map<String, String> symbols() {
    return forms("symbols");
  }

  /** Unit by word; empty for a language without data. */
  static Map<String, String> words(String language) {
    return forms("words." + language);
  }

  /** Number by word. */
  static Map<String, String> spelled(String language) {
    return forms("spelled." + language);
  }

  static List<String> between(String language) {
    return list("between." + language);
  }

  static boolean hasPointDates(String language) {
    return list("pointDates").contains(language);
  }

  private static Map<String, String> forms(String key) {
    Map<String, String> forms = new LinkedHashMap<>();
    for (String entry : list(key)) {
      int equals = entry.indexOf('=');
      for (String form : entry.substring(equals + 1).split(",")) {
        forms.put(form.replace("\\s", " "), entry.substring(0, equals));
      }
    }
    return forms;
  }

  private static List<String> list(String key) {
    String value = DATA.getProperty(key, "").strip();
    return value.isEmpty() ? List.of() : List.of(value.split("\\s+"));
  }

  private static Properties load() {
    String name = "/polyclinic/parity/languages.properties";
    try (InputStream stream = LanguageData.class.getResourceAsStream(name)) {
      Properties data = new Properties();
      data.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return data;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
