package polyclinic.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Sentences and their translations. A catalogue is a text: an English sentence stands at the left
 * margin, its translation is indented below it.
 */
final class Catalogue {

  static final Catalogue EMPTY = new Catalogue(List.of());

  private final List<Phrase> phrases;

  private Catalogue(List<Phrase> phrases) {
    // 'no page {1}' also fits where 'no page has the key {1}' is meant
    this.phrases =
        phrases.stream().sorted(Comparator.comparingInt(Phrase::literal).reversed()).toList();
  }

  /** The catalogue of a language. */
  static Catalogue read(String language) {
    String name = "messages." + language + ".txt";
    try (InputStream stream = Catalogue.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("there is no " + name);
      }
      return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Catalogue of(String text) {
    List<Phrase> phrases = new ArrayList<>();
    String english = "";
    for (String line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("# ")).toList()) {
      if (line.startsWith(" ")) {
        phrases.add(Phrase.of(english, line.strip()));
      } else {
        english = line.strip();
      }
    }
    return new Catalogue(phrases);
  }

  /** The translation of a sentence; an empty sentence is its own. */
  Optional<String> find(String english) {
    return english.isEmpty()
        ? Optional.of(english)
        : phrases.stream().flatMap(phrase -> phrase.translate(english, this).stream()).findFirst();
  }
}
