package polyclinic.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void cannotEndTheScriptElement() {
    assertThat(Json.text("</script><!-- & -->"))
        .isEqualTo("\"\\u003c/script\\u003e\\u003c!-- \\u0026 --\\u003e\"");
  }

  @Test
  void escapesWhatJsonAndScriptsForbid() {
    assertThat(Json.text("a\"b\\c\nd\u0001\u2028")).isEqualTo("\"a\\\"b\\\\c\\nd\\u0001\\u2028\"");
  }

  @Test
  void leavesOtherLettersAlone() {
    assertThat(Json.text("Größe 🩺")).isEqualTo("\"Größe 🩺\"");
  }
}
