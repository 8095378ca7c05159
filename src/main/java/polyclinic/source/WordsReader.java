package polyclinic.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import polyclinic.model.Language;
import polyclinic.model.Words;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;
import polyclinic.report.SourceText;

/**
 * Reads the words of the interface: the site's own {@code templates/i18n/LANG.properties} over
 * those that come with Polyclinic.
 */
final class WordsReader {

  private WordsReader() {}

  /** The words of every language; those of a variant are those of its base. */
  static Words read(Path root, List<Language> languages, Problems problems) {
    Map<String, Map<String, String>> byLanguage = new HashMap<>();
    for (String language : languages.stream().map(Language::base).distinct().toList()) {
      String name = "templates/i18n/" + language + ".properties";
      Properties words = defaults(name);
      Path own = root.resolve(name);
      if (Files.exists(own)) {
        SourceText.read(own, name, problems).ifPresent(source -> load(source, words, problems));
      } else if (words.isEmpty()) {
        problems.error(
            "words-missing",
            SourceLocation.of(name),
            "the interface has no words in '" + language + "'",
            "copy the file of another language there and translate it");
      }
      TypographyCheck.check(name, words, problems);
      Map<String, String> texts = new HashMap<>();
      words.forEach((key, text) -> texts.put((String) key, (String) text));
      byLanguage.put(language, Map.copyOf(texts));
    }
    languages.forEach(l -> byLanguage.putIfAbsent(l.code(), byLanguage.get(l.base())));
    return new Words(byLanguage);
  }

  private static Properties defaults(String name) {
    Properties words = new Properties();
    try (InputStream stream = WordsReader.class.getResourceAsStream("/defaults/" + name)) {
      if (stream != null) {
        words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void load(SourceText source, Properties words, Problems problems) {
    try {
      words.load(new StringReader(source.text()));
    } catch (IllegalArgumentException e) {
      problems.error(
          "words",
          SourceLocation.of(source.file()),
          "a '\\u' is not followed by four hex digits",
          "write the character itself, the file is UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string", e);
    }
  }
}
