package polyclinic.parity;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** What the comparison knows of a language or of units, from a file in the jar. */
final class DataFile {

  private final Properties data;

  private DataFile(Properties data) {
    this.data = data;
  }

  /**
   * Reads a file.
   *
   * @param name without its ending
   * @return empty if there is no such file: nothing is known of the language
   */
  static Optional<DataFile> read(String name) {
    String file = "/polyclinic/parity/" + name + ".properties";
    try (InputStream stream = DataFile.class.getResourceAsStream(file)) {
      if (stream == null) {
        return Optional.empty();
      }
      Properties data = new Properties();
      data.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return Optional.of(new DataFile(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The meaning of each form of an entry {@code MEANING=FORM,FORM}. */
  Map<String, String> forms(String key) {
    Map<String, String> forms = new LinkedHashMap<>();
    for (String entry : list(key)) {
      int equals = entry.indexOf('=');
      for (String form : entry.substring(equals + 1).split(",")) {
        forms.put(form, entry.substring(0, equals));
      }
    }
    return forms;
  }

  /** What stands there, parted by blanks; {@code \s} is a blank within. */
  List<String> list(String key) {
    String value = data.getProperty(key, "").strip();
    return value.isEmpty()
        ? List.of()
        : List.of(value.split("\\s+")).stream().map(word -> word.replace("\\s", " ")).toList();
  }

  boolean is(String key) {
    return Boolean.parseBoolean(data.getProperty(key));
  }
}
