package polyclinic.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {

  @ParameterizedTest
  @CsvSource({
    "a b c, a b c, same a|same b|same c",
    "a b c, a x c, same a|changed x|same c",
    "a b c, a c, same a|gone |same c",
    "a c, a b c, same a|new b|same c",
    "a b, b a, gone |same b|new a",
    "a b, x y z, changed x|changed y|new z",
    "a b c d, x d, changed x|gone |gone |same d"
  })
  void tellsWhatHasHappened(String then, String now, String expected) {
    var accepted = Fingerprint.of(then.replace(" ", "\n\n")).passages();

    String told =
        Passage.compare(accepted, now.replace(" ", "\n\n")).stream()
            .map(passage -> passage.change() + " " + passage.text())
            .collect(Collectors.joining("|"));

    assertThat(told).isEqualTo(expected);
  }
}
