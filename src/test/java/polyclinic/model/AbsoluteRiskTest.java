package polyclinic.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsoluteRiskTest {

  @ParameterizedTest
  @CsvSource({
    // n, of, each, dots, marked, columns, rows, rounded
    "3, 100, 1, 100, 3, 20, 5, false",
    "0, 10, 1, 10, 0, 10, 1, false",
    "4, 34, 1, 34, 4, 20, 2, false",
    "7, 1000, 1, 1000, 7, 25, 40, false",
    "7, 1001, 11, 91, 1, 20, 5, true",
    "1, 10000, 100, 100, 1, 20, 5, true",
    "300, 10000, 100, 100, 3, 20, 5, false",
    "1000000, 1000000, 10000, 100, 100, 20, 5, false",
  })
  void aDotIsAPersonOrAGroup(
      int n, int of, int each, int dots, int marked, int columns, int rows, boolean rounded) {
    var risk = new AbsoluteRisk(n, of);
    assertThat(risk.each()).isEqualTo(each);
    assertThat(risk.dots()).hasSize(dots);
    assertThat(risk.dots().stream().filter(AbsoluteRisk.Dot::marked)).hasSize(marked);
    assertThat(risk.columns()).isEqualTo(columns);
    assertThat(risk.rows()).isEqualTo(rows);
    assertThat(risk.isRounded()).isEqualTo(rounded);
  }

  @Test
  void whatStandsFirstIsMarked() {
    assertThat(new AbsoluteRisk(1, 21).dots().subList(0, 2))
        .containsExactly(new AbsoluteRisk.Dot(0, 0, true), new AbsoluteRisk.Dot(1, 0, false));
    assertThat(new AbsoluteRisk(1, 21).dots().get(20)).isEqualTo(new AbsoluteRisk.Dot(0, 1, false));
  }

  @ParameterizedTest
  @CsvSource({"-1, 10", "11, 10", "0, 1", "0, 1000001"})
  void whatMakesNoSenseIsNone(int n, int of) {
    assertThatIllegalArgumentException().isThrownBy(() -> new AbsoluteRisk(n, of));
  }
}
