package polyclinic.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

  private static final Map<String, String> GERMAN = Map.of("ä", "ae", "ß", "ss");

  @ParameterizedTest
  @CsvSource({
    "knie, knie",
    "ärzte, aerzte",
    "Ärzte, Aerzte",
    "Fuß und Knie, Fuss-und-Knie",
    "été, été",
    "a/b, a-b",
    ".., -"
  })
  void aFileNameBecomesAPartOfAnAddress(String name, String slug) {
    assertThat(Slugs.ofFileName(name, GERMAN)).isEqualTo(slug);
    assertThat(Slugs.isSegment(Slugs.ofFileName(name, GERMAN))).isTrue();
  }

  @Test
  void decomposedLettersAreTheSameLetters() {
    assertThat(Slugs.ofFileName("a\u0308rzte", GERMAN)).isEqualTo("aerzte");
  }

  @ParameterizedTest
  @CsvSource({"../up", "a b", "a/b", "''", "..", "a%2Fb"})
  void whatLeavesTheFolderIsNoSegment(String name) {
    assertThat(Slugs.isSegment(name)).isFalse();
  }
}
