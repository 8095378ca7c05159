package polyclinic.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import polyclinic.serve.PreviewServer;

/** What an editor sees who writes with the preview beside the text. */
@ExtendWith(WithBrowser.class)
class PreviewIT {

  private static final String FIRST_WORDS =
      "return document.querySelector('h1')?.textContent === arguments[0]";

  /** Whether findings lie over the page; the preview's things are in a shadow of their own. */
  private static final String OVERLAY =
      """
      const host = [...document.documentElement.children].find((child) => child.shadowRoot);
      const frame = host?.shadowRoot.querySelector('iframe.overlay');
      const text = frame?.contentDocument?.body?.textContent ?? '';
      return arguments[0] ? text.includes(arguments[0]) : !!host && !frame;
      """;

  @TempDir Path root;

  @Test
  void followsEachChangeAndShowsFindingsUntilTheyAreMended(Browser browser) throws IOException {
    copy(Path.of("src/test/resources/base-site"));
    Path page = root.resolve("content/de/knee.md");
    String before = Files.readString(page);
    String title = before.lines().filter(line -> line.startsWith("title: ")).findFirst().get();
    try (var preview = PreviewServer.start(root, LocalDate.of(2026, 6, 1), 0, Locale.ENGLISH)) {
      String address = preview.address() + "de/knie/";
      browser.openElsewhere(address);
      browser.await(FIRST_WORDS, title.substring(7));

      Files.writeString(page, before.replace(title, "title: Das neue Knie"));
      browser.await(FIRST_WORDS, "Das neue Knie");
      browser.await(OVERLAY, "");

      Files.writeString(page, before.replace(title, "title: Das neue Knie\ntilte: x"));
      browser.await(OVERLAY, "content/de/knee.md:");
      assertThat(browser.run(FIRST_WORDS, "Das neue Knie")).as("the page stays").isEqualTo(true);

      Files.writeString(page, before);
      browser.await(FIRST_WORDS, title.substring(7));
      browser.await(OVERLAY, "");
    }
  }

  private void copy(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = root.resolve(site.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
