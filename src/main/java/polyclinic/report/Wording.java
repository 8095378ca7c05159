package polyclinic.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * What a room says to editors besides findings, in one language. The words stand in files beside
 * the room's classes, {@code words_LANG.properties} in UTF-8, as patterns of {@link MessageFormat}.
 */
public final class Wording {

  private final Locale language;
  private final ResourceBundle words;

  private Wording(Locale language, ResourceBundle words) {
    this.language = language;
    this.words = words;
  }

  /**
   * The words of a room.
   *
   * @param room a class of it
   * @param language English takes the place of one that we do not speak
   */
  public static Wording of(Class<?> room, Locale language) {
    return new Wording(spoken(language), bundle(room, "words", language));
  }

  /**
   * A file of texts beside the classes of a room, as it is.
   *
   * @param name of the file, without the language
   */
  public static ResourceBundle bundle(Class<?> room, String name, Locale language) {
    String file = name + "_" + spoken(language).getLanguage() + ".properties";
    try (InputStream stream = room.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("there is no " + file + " beside " + room.getName());
      }
      return new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Locale spoken(Locale language) {
    return Speech.speaks(language) ? language : Locale.ENGLISH;
  }

  /** The language of the words. */
  public Locale language() {
    return language;
  }

  /** How findings are told in this language. */
  public Speech speech() {
    return Speech.of(language);
  }

  /**
   * A text.
   *
   * @param values take the places {@code {0}}, {@code {1}} of the pattern
   * @throws java.util.MissingResourceException if the room has no such words
   */
  public String say(String key, Object... values) {
    return new MessageFormat(words.getString(key), language).format(values);
  }
}
