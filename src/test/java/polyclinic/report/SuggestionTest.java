package polyclinic.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  private static final Set<String> KEYS = Set.of("title", "description", "ms", "date", "weight");

  @ParameterizedTest
  @CsvSource({"titel,title", "desciption,description", "TITLE,title", "wieght,weight", "mss,ms"})
  void findsWhatWasMeant(String written, String meant) {
    assertThat(Suggestion.nearest(written, KEYS)).contains(meant);
    assertThat(Suggestion.didYouMean(written, KEYS)).isEqualTo("did you mean '" + meant + "'?");
  }

  @ParameterizedTest
  @CsvSource({"colour", "xy", "headline", "''"})
  void doesNotGuessWildly(String written) {
    assertThat(Suggestion.nearest(written, KEYS)).isEmpty();
    assertThat(Suggestion.didYouMean(written, KEYS)).isEmpty();
  }

  @Test
  void choosesTheSameOfTwoThatAreEquallyNear() {
    assertThat(Suggestion.nearest("konala2015", List.of("konala2017", "konala2016")))
        .isEqualTo(Suggestion.nearest("konala2015", List.of("konala2016", "konala2017")))
        .contains("konala2016");
  }

  @Test
  void hasNothingToOfferFromNothing() {
    assertThat(Suggestion.nearest("title", List.of())).isEmpty();
  }
}
