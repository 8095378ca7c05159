package polyclinic.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @Test
  void readsValues() {
    String text = " {\"a\": [1, -2.5e+3, true, null, {}, []], \"b\\u00e4\\n\": \"c\\\"d\"} ";
    assertThat(Json.read(text))
        .contains(
            Map.of(
                "a", List.of("1", "-2.5e+3", "true", "null", Map.of(), List.of()), "bä\n", "c\"d"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[1",
        "[1,]",
        "{\"a\"}",
        "{\"a\":}",
        "{a:1}",
        "\"",
        "\"\\",
        "\"\\u00g0\"",
        "1 2",
        "[1}",
        "<html>"
      })
  void refusesOthers(String text) {
    assertThat(Json.read(text)).isEmpty();
  }

  @Test
  void refusesWhatIsTooDeepInsteadOfOverflowing() {
    assertThat(Json.read("[".repeat(1_000_000))).isEmpty();
  }

  @Test
  void followsPaths() {
    Object value = Json.read("{\"a\":{\"b\":[1]}}").orElseThrow();
    assertThat(Json.list(value, "a", "b")).hasToString("[1]");
    assertThat(Json.list(value, "a")).isEmpty();
    assertThat(Json.at(value, "a", "b", "c")).isEmpty();
  }
}
