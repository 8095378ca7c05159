package polyclinic.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Names of one thing. */
class ConceptsTest {

  @Test
  void termAndAbbreviationOfEveryLanguageAreOneAndTheOwnComeFirst() {
    try (Analysis german = new Languages().of(Locale.GERMANY)) {
      assertThat(
              Concepts.of(
                  SamplePages.edition(SamplePages.GERMAN).glossary(),
                  SamplePages.GERMAN,
                  List.of(SamplePages.ENGLISH, SamplePages.GERMAN),
                  german.folding()))
          .containsExactly(List.of("multiple sklerose", "ms", "multiple sclerosis"));
    }
  }
}
