package polyclinic.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The stems and parts that languages give words. */
class LanguagesTest {

  private static Stream<String> tags() throws IOException {
    var data = new Properties();
    try (InputStream file = Languages.class.getResourceAsStream("languages.properties")) {
      data.load(file);
    }
    Set<String> tags = new TreeSet<>();
    for (String key : data.stringPropertyNames()) {
      if (key.contains(".")) {
        tags.add(key.substring(key.indexOf('.') + 1));
      }
    }
    return tags.stream();
  }

  @ParameterizedTest
  @MethodSource("tags")
  void everyLanguageOfTheFileIsWellDescribed(String tag) {
    try (Analysis analysis = new Languages().of(Locale.forLanguageTag(tag))) {
      assertThat(analysis.stem("mitochondrion")).isPresent();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "de, Störungen, storung",
    "de-AT, Störungen, storung",
    "de, Ärzten, arzt",
    "de, Behandlungen, behandlung",
    "en, relapses, relaps",
    "en-GB, treated, treat",
    "x-unknown, Wörter, worter"
  })
  void wordsHaveStems(String tag, String word, String stem) {
    try (Analysis analysis = new Languages().of(Locale.forLanguageTag(tag))) {
      assertThat(analysis.stem(word)).contains(stem);
    }
  }

  @Test
  void nobodyLooksForSmallWords() {
    try (Analysis german = new Languages().of(Locale.GERMANY)) {
      assertThat(german.stem("Und")).isEmpty();
      assertThat(german.stem("für")).isEmpty();
    }
  }

  @Test
  void germanCompoundsHaveParts() {
    try (Analysis german = new Languages().of(Locale.GERMANY)) {
      assertThat(german.parts("Blasenentleerungsstörung"))
          .containsExactly("blasen", "entleerung", "störung");
      assertThat(german.parts("Behandlung")).isEmpty();
      assertThat(german.parts("x".repeat(200))).isEmpty();
    }
  }

  @Test
  void englishWordsHaveNone() {
    try (Analysis english = new Languages().of(Locale.UK)) {
      assertThat(english.parts("bloodstream")).isEmpty();
    }
  }
}
