package polyclinic.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** axe-core finds nothing on any page: both schemes, phone and desktop, everything unfolded. */
@ExtendWith(WithBrowser.class)
class AccessibilityIT {

  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: {'target-size': {enabled: true}},
        resultTypes: ['violations'],
      }).then(({violations}) => done(violations.flatMap((violation) => violation.nodes.map((node) =>
        `${violation.id}: ${violation.help}: ${node.target.join(' ')}: ${node.html.slice(0, 160)} `
        + node.any.concat(node.all, node.none).map((check) => check.message).join('; ')))),
        (error) => done(['axe failed: ' + error]));
      """;

  /** One way to look at a page. */
  private record Look(String name, Browser.Screen screen, boolean dark) {}

  private static final List<Look> LOOKS =
      List.of(
          new Look("desktop, light", Browser.DESKTOP, false),
          new Look("phone, dark", Browser.PHONE, true),
          new Look("desktop, dark", Browser.DESKTOP, true),
          new Look("phone, light", Browser.PHONE, false));

  @Test
  void nothingIsInTheWay(Browser browser) throws IOException {
    String axe = axe();
    List<String> violations = new ArrayList<>();
    List<String> pages = Pages.all();
    for (String page : pages) {
      browser.open(page);
      browser.run(axe);
      browser.run(Browser.UNFOLD);
      for (Look look : LOOKS) {
        browser.show(look.screen, look.dark);
        for (String violation : browser.textsAsync(RUN)) {
          violations.add(page + " (" + look.name + "): " + violation);
        }
      }
    }
    browser.show(Browser.DESKTOP, false);
    System.out.printf(
        "axe: %d pages in %d looks, %d violations%n",
        pages.size(), LOOKS.size(), violations.size());
    assertThat(violations).isEmpty();
  }

  private static String axe() throws IOException {
    try (InputStream script = AccessibilityIT.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
