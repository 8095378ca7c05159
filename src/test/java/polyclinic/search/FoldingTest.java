package polyclinic.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Different ways to write a word become one. */
class FoldingTest {

  private static final Folding GERMAN = folding("de-DE");

  private static Folding folding(String tag) {
    try (Analysis analysis = new Languages().of(Locale.forLanguageTag(tag))) {
      return analysis.folding();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Ärzte, arzte",
    "Aerzte, arzte",
    "Arzte, arzte",
    "A\u0308rzte, arzte",
    "ÄRZTE, arzte",
    "Straße, strasse",
    "STRASSE, strasse",
    "Rueckenmark, ruckenmark",
    "Rückenmark, ruckenmark",
    "Quelle, quelle",
    "neue, neue",
    "Sjögren, sjogren",
    "Guillain-Barré, guillain-barre"
  })
  void germanSpellingsAreOne(String written, String folded) {
    assertThat(GERMAN.fold(written)).isEqualTo(folded);
  }

  @Test
  void anEnglishPairOfVowelsIsNoUmlaut() {
    assertThat(folding("en-GB").fold("Caesarean")).isEqualTo("caesarean");
  }

  @Test
  void hyphensAndSignsPartWords() {
    assertThat(GERMAN.words("Die Blut-Hirn-Schranke (BHS), z. B. 2,5 mm!"))
        .containsExactly("die", "blut", "hirn", "schranke", "bhs", "z", "b", "2", "5", "mm");
  }

  @Test
  void theMachinesLocaleDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(GERMAN.fold("INFUSION")).isEqualTo("infusion");
      assertThat(GERMAN.fold("İnfusion")).isEqualTo("infusion");
    } finally {
      Locale.setDefault(before);
    }
  }
}
