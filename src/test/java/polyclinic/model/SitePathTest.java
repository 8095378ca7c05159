package polyclinic.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitePathTest {

  @ParameterizedTest
  @CsvSource({
    "/, index.html",
    "/de/knie/, de/knie/index.html",
    "/de/404.html, de/404.html",
    "/fr/%C3%A9t%C3%A9/, fr/été/index.html",
    "/de/a+b/, de/a+b/index.html"
  })
  void aServerFindsTheFileOfAPath(String path, String file) {
    assertThat(SitePath.file(path)).isEqualTo(file);
  }

  @ParameterizedTest
  @CsvSource({
    "/de/a/, /de/b/, ../b/",
    "/de/a/, /de/a/, ./",
    "/, /de/, de/",
    "/de/a/, /en/b/#c, ../../en/b/#c",
    "/de/a/, /de/a/x:y.svg, ./x:y.svg"
  })
  void theWayIsRelative(String from, String to, String way) {
    assertThat(SitePath.relative(from, to)).isEqualTo(way);
  }
}
