package polyclinic.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import polyclinic.model.BaseUrl;
import polyclinic.model.Direction;
import polyclinic.model.Language;
import polyclinic.model.Redirect;

class ServerRuleTest {

  private static final Language FR = new Language("fr", "Français", Locale.FRENCH, Direction.LTR);

  private static ServerRule rule(String from, String to, String base) {
    return ServerRule.of(new Redirect(from, to, FR, "Genou"), BaseUrl.parse(base).orElseThrow());
  }

  @Test
  void standsBelowTheBasePath() {
    ServerRule rule = rule("/fr/a/", "/fr/b/", "https://example.org/clinic/");
    assertThat(rule.from()).isEqualTo("/clinic/fr/a/");
    assertThat(rule.to()).isEqualTo("/clinic/fr/b/");
    assertThat(rule.toAddress()).isEqualTo("https://example.org/clinic/fr/b/");
  }

  @Test
  void matchesItsAddressAndNoOther() {
    ServerRule rule = rule("/fr/a.html", "/fr/b/", "https://example.org/");
    Pattern pattern = Pattern.compile(rule.fromPattern().replace("\\\\", "\\"));
    assertThat(pattern.matcher("/fr/a.html").find()).isTrue();
    assertThat(pattern.matcher("/fr/aXhtml").find()).isFalse();
    assertThat(pattern.matcher("/fr/a.html/more").find()).isFalse();
    assertThat(pattern.matcher("/other/fr/a.html").find()).isFalse();
  }

  @Test
  void isDecodedWhereServersDecode() {
    ServerRule rule = rule("/fr/%C3%A9t%C3%A9/", "/fr/%C5%93il/", "https://example.org/");
    assertThat(rule.fromQuoted()).isEqualTo("/fr/été/");
    assertThat(rule.fromPattern()).isEqualTo("^/fr/été/$");
    assertThat(rule.toQuoted()).isEqualTo("/fr/œil/");
    assertThat(rule.from()).isEqualTo("/fr/%C3%A9t%C3%A9/");
    assertThat(rule.toAddress()).isEqualTo("https://example.org/fr/%C5%93il/");
  }
}
