package polyclinic.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "default-src 'self' | default-src 'self'",
        "img-src data: | img-src data:",
        "default-src 'none' | default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'",
        "default-src 'self'; connect-src 'none' | default-src 'self'; connect-src 'self'",
        "default-src 'self'; frame-src https: | default-src 'self'; frame-src https: 'self'"
      })
  void allowsWhatThePreviewNeedsAndNoMore(String policy, String adapted) {
    assertThat(Policy.forPreview(policy)).isEqualTo(adapted);
  }
}
