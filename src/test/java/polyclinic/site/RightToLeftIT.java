package polyclinic.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import polyclinic.SiteBuild;

/** A site in Arabic is the mirror of its English twin; the pictures are in target/screenshots. */
@ExtendWith(WithBrowser.class)
class RightToLeftIT {

  private static final Path FIXTURE = Path.of("src/test/resources/right-to-left");
  private static final Path PICTURES = Path.of("target/screenshots");

  /** What has a side, and how far its start is from the start of the page, in pixels. */
  private static final String STARTS =
      """
      const width = document.documentElement.clientWidth;
      const mirrored = getComputedStyle(document.body).direction === 'rtl';
      return ['.brand', '.switcher', 'h1', '.breadcrumbs', '.site-footer h2, footer h2', 'main .box']
        .filter((name) => document.querySelector(name))
        .map((name) => {
          const box = document.querySelector(name).getBoundingClientRect();
          const start = mirrored ? width - box.right : box.left;
          return `${name} is ${start < width / 2 ? 'near the start' : 'near the end'}`;
        });
      """;

  private static final String WIDTH = "return document.documentElement.scrollWidth <= innerWidth";

  @TempDir Path folder;

  @Test
  void mirrorsEveryPage(Browser browser) throws IOException {
    Path site = folder.resolve("site");
    bake(site);
    Files.createDirectories(PICTURES);
    try (var server = new SiteServer(site)) {
      for (String page : List.of("", "treatment/", "questions/")) {
        for (Browser.Screen screen : List.of(Browser.DESKTOP, Browser.PHONE)) {
          browser.show(screen, false);
          browser.openElsewhere(server.origin() + "/en/" + page);
          List<String> english = browser.texts(STARTS);
          assertThat(english).hasSizeGreaterThan(3);
          browser.openElsewhere(server.origin() + "/ar/" + page);
          assertThat(browser.run("return getComputedStyle(document.body).direction"))
              .isEqualTo("rtl");
          assertThat(browser.texts(STARTS)).as("%s at %s", page, screen).isEqualTo(english);
          assertThat(browser.run(WIDTH)).as("%s at %s fits", page, screen).isEqualTo(true);
          picture(browser, page, screen);
        }
      }
    }
    browser.show(Browser.DESKTOP, false);
  }

  private void bake(Path site) throws IOException {
    Path root = folder.resolve("source");
    try (Stream<Path> files = Files.walk(FIXTURE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = root.resolve(FIXTURE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Path words = root.resolve("templates/i18n/ar.properties");
    String english = Files.readString(Path.of("templates/i18n/en.properties"));
    Files.writeString(words, english + Files.readString(words));
    var result = new SiteBuild(LocalDate.of(2026, 6, 1)).run(root, site);
    assertThat(result.findings()).isEmpty();
  }

  private static void picture(Browser browser, String page, Browser.Screen screen)
      throws IOException {
    String data = (String) browser.cdp("Page.captureScreenshot", Map.of()).get("data");
    String name = page.isEmpty() ? "home" : page.replace("/", "");
    Files.write(
        PICTURES.resolve("right-to-left-" + name + "-" + screen.width() + ".png"),
        Base64.getDecoder().decode(data));
  }
}
