package polyclinic.jbake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import polyclinic.model.BaseUrl;

class PageAddressTest {

  private static final BaseUrl BASE = new BaseUrl("https://example.org", "/klinik/");

  @ParameterizedTest
  @CsvSource({
    "de/a/index.html, /de/b/, ../b/",
    "de/a/index.html, /de/a/, ./",
    "de/a/index.html, /de/a/b/, b/",
    "de/a/index.html, /de/ab/, ../ab/",
    "de/a/index.html, /de/, ../",
    "de/a/index.html, /, ../../",
    "de/a/index.html, /css/site.css, ../../css/site.css",
    "de/a/index.html, /de/a/#risks, #risks",
    "de/a/index.html, /de/b/#risks, ../b/#risks",
    "de/a/index.html, /de/a/?x=1, ./?x=1",
    "de/a/index.html, /de/a/b:c/, ./b:c/",
    "de/a/index.html, /sitemap.xml, ../../sitemap.xml",
    "index.html, /de/, de/",
    "index.html, /, ./",
    "404.html, /de/, /klinik/de/",
    "de/404.html, /css/site.css, /klinik/css/site.css",
    "de/404.html, /, /klinik/",
    "de/noindex.html, /de/, /klinik/de/",
  })
  void writesTheAddress(String file, String sitePath, String expected) {
    assertThat(new PageAddress(file, BASE).of(sitePath)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "de/a/index.html, /de/b/c/", "de/a/index.html, /en/", "index.html, /x.css",
    "de/a/b/c/index.html, /de/a/x/#y", "de/404.html, /de/a:b/", "de/a/index.html, /de/a/a:b/?c",
  })
  void browsersResolveItToThePathOfTheSite(String file, String sitePath) {
    URI page = URI.create("https://example.org/klinik/" + file.replace("index.html", ""));

    String written = new PageAddress(file, BASE).of(sitePath);

    assertThat(page.resolve(written)).hasToString(BASE.absolute(sitePath));
  }

  @Test
  void refusesWhatIsNoPathOfTheSite() {
    var address = new PageAddress("index.html", BASE);

    assertThatThrownBy(() -> address.of("https://example.org/"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no path from the site's root");
  }
}
