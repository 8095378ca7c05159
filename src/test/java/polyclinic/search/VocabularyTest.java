package polyclinic.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of an index. */
class VocabularyTest {

  private static Vocabulary of(Locale locale, List<String> extra, String... texts) {
    List<Entry> entries = Stream.of(texts).map(text -> new Entry(0, "", "", text)).toList();
    try (Analysis analysis = new Languages().of(locale)) {
      return Vocabulary.of(entries, extra, analysis);
    }
  }

  @Test
  void spellingsOfOneWordAreOneForm() {
    Vocabulary words = of(Locale.GERMANY, List.of(), "Ärzte", "Aerzte", "Arzte und");

    assertThat(words.forms()).containsOnlyKeys("arzte");
    assertThat(words.forms().get("arzte").entries()).containsExactly(0, 1, 2);
    assertThat(words.stopWords()).containsExactly("und");
  }

  @Test
  void formsOfOneWordShareAStemAndTheEndingIsKnown() {
    Vocabulary words = of(Locale.GERMANY, List.of(), "Störung Störungen");

    assertThat(words.forms().get("storung").stem())
        .isEqualTo(words.forms().get("storungen").stem());
    assertThat(words.endings()).contains("en");
  }

  @Test
  void aPartIsAWordAlthoughItNeverStandsAlone() {
    Vocabulary words = of(Locale.GERMANY, List.of(), "Blasenentleerungsstörung");

    assertThat(words.forms().get("blasenentleerungsstorung").parts())
        .containsExactly("blasen", "entleerung", "storung");
    assertThat(words.forms().get("storung").entries()).isEmpty();
  }

  @Test
  void namesFromTheGlossaryAreKnownWithoutBeingUsed() {
    Vocabulary words = of(Locale.GERMANY, List.of("multiple sclerosis"), "Text");

    assertThat(words.forms().get("sclerosis").entries()).isEmpty();
  }
}
