package polyclinic.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

  private static final List<Pattern> NONE = List.of();
  private static final List<Pattern> ORG = List.of(Pattern.compile("^https://[^/]*\\.org/"));
  private static final List<Pattern> DEEP = List.of(Pattern.compile("/deep/"));

  @Test
  void admitsWhatNobodyExcludes() {
    assertThat(LinkFilter.ALL.admits("https://a.org/")).isTrue();
    assertThat(new LinkFilter(NONE, ORG).admits("https://a.org/")).isFalse();
    assertThat(new LinkFilter(NONE, ORG).admits("https://a.com/")).isTrue();
  }

  @Test
  void includesNothingElseOrMakesExceptions() {
    assertThat(new LinkFilter(DEEP, NONE).admits("https://a.org/deep/")).isTrue();
    assertThat(new LinkFilter(DEEP, NONE).admits("https://a.org/")).isFalse();
    assertThat(new LinkFilter(DEEP, ORG).admits("https://a.org/deep/")).isTrue();
    assertThat(new LinkFilter(DEEP, ORG).admits("https://a.org/")).isFalse();
    assertThat(new LinkFilter(DEEP, ORG).admits("https://a.com/")).isTrue();
  }

  @Test
  void readsStatusCodes() {
    StatusCodes codes = StatusCodes.parse("200..=204, 403,500..502").orElseThrow();
    assertThat(List.of(200, 204, 403, 500, 501)).allMatch(codes::contains);
    assertThat(List.of(199, 205, 402, 502)).noneMatch(codes::contains);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2xx", "200-204", "204..=200", "200..200", "200,", "20", "2000"})
  void refusesOtherStatusCodes(String text) {
    assertThat(StatusCodes.parse(text)).isEmpty();
  }

  @Test
  void callsItselfByANameThatServersTake() {
    ExternalOptions options = ExternalOptions.standard();
    assertThat(options.userAgent().toLowerCase(Locale.ROOT)).doesNotContain("link");
    assertThatThrownBy(() -> options.withUserAgent("LinkChecker"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> options.withUserAgent("a\nb"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
