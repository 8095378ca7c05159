package polyclinic.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Words and sentence patterns of one language, from {@code src/bench/corpus/LANG.properties}. */
final class Vocabulary {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private final Map<String, List<String>> words = new HashMap<>();
  private final List<String> sentences;
  private final Properties texts = new Properties();

  private Vocabulary(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    for (String kind : List.of("noun", "people", "quality", "verb", "manner")) {
      words.put(kind, List.of(text(kind).split(" ")));
    }
    sentences = numbered("sentence");
  }

  static Vocabulary read(Path folder, String language) throws IOException {
    return new Vocabulary(folder.resolve(language + ".properties"));
  }

  String text(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for " + key);
    }
    return text;
  }

  /** The texts {@code key.1}, {@code key.2} … in this order. */
  List<String> numbered(String key) {
    var found = new TreeMap<String, String>();
    texts.forEach(
        (name, text) -> {
          if (((String) name).startsWith(key + ".")) {
            found.put((String) name, (String) text);
          }
        });
    return List.copyOf(found.values());
  }

  String word(String kind, Random random) {
    return pick(words.get(kind), random);
  }

  String sentence(Random random) {
    return fill(pick(sentences, random), random);
  }

  /** A pattern with a word for every {@code {kind}}, beginning with a capital letter. */
  String fill(String pattern, Random random) {
    String text = PLACE.matcher(pattern).replaceAll(place -> word(place.group(1), random));
    return capital(text);
  }

  static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
