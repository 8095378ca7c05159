package polyclinic.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import polyclinic.model.Direction;
import polyclinic.model.Language;
import polyclinic.model.Words;
import polyclinic.report.SourceLocation;

/** The quick look never says no where the reader finds a number that counts. */
class NumberGlanceTest {

  private static final Path CORPUS = Path.of("src/test/resources/parity");

  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "en-GB"})
  void missesNothingThatTheReaderFinds(String tag) throws IOException {
    Locale locale = Locale.forLanguageTag(tag);
    var language = new Language(locale.getLanguage(), tag, locale, Direction.LTR);
    NumberPatterns patterns =
        PageLanguage.of(language, new Words(Map.of())).patterns().orElseThrow();
    int measured = 0;
    int counted = 0;
    for (String text : texts()) {
      List<Mention> firm =
          NumberReader.read(text, patterns, i -> SourceLocation.of("a.md")).stream()
              .filter(mention -> !mention.loose())
              .toList();
      boolean withUnit = firm.stream().anyMatch(mention -> !mention.measure().isPlain());
      assertThat(patterns.glance.mayCount(text) || firm.isEmpty()).as(text).isTrue();
      assertThat(patterns.glance.mayMeasure(text) || !withUnit).as(text).isTrue();
      measured += withUnit ? 1 : 0;
      counted += firm.isEmpty() ? 0 : 1;
    }
    assertThat(measured).isGreaterThan(100);
    assertThat(counted).isGreaterThan(measured);
  }

  /** Of all languages: what the other ones write must not be overlooked either. */
  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(CORPUS)) {
      for (Path file : files.sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          texts.addAll(List.of(line.split("\t")));
        }
      }
    }
    return texts;
  }
}
