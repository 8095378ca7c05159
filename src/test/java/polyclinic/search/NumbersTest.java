package polyclinic.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as the browser reads them; SearchIT reads them back. */
class NumbersTest {

  @ParameterizedTest
  @CsvSource({"0, #", "44, O", "45, P$", "46, Q$", "2024, }O", "2025, PP$"})
  void smallNumbersAreShort(int number, String text) {
    var numbers = new Numbers();
    numbers.add(number);
    assertThat(numbers).hasToString(text);
  }

  @Test
  void ascendingNumbersAreDistances() {
    var numbers = new Numbers();
    numbers.addAscending(List.of(3, 3, 10));
    assertThat(numbers).hasToString("&&#*");
  }

  @Test
  void noSignNeedsAnEscape() {
    var numbers = new Numbers();
    for (int i = 0; i < 10_000; i++) {
      numbers.add(i);
    }
    assertThat(numbers.toString()).doesNotContain("\\", "\"").matches("[#-~]*");
  }
}
