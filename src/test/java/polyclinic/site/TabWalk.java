package polyclinic.site;

import java.util.List;
import org.openqa.selenium.Keys;

/**
 * A walk through a page by the Tab key, from its top until it leaves the page.
 *
 * @param stops how many elements had the focus
 * @param missed controls that never had it
 * @param unseen those that had it without an outline
 */
record TabWalk(int stops, List<String> missed, List<String> unseen) {

  private static final int LONGEST = 500;

  /** Chromium stops at what scrolls by itself, too; that has no control's role. */
  private static final String START =
      """
      window.walk = {wanted: new Set([...document.querySelectorAll(
        'a[href], button, summary, input, select, textarea, [tabindex="0"]')]
        .filter((e) => e.checkVisibility())), seen: new Set(), unseen: []};
      """;

  private static final String STEP =
      """
      const here = document.activeElement;
      if (here === document.body || walk.seen.has(here)) return false;
      walk.seen.add(here);
      const outlined = ({outlineStyle, outlineWidth}) =>
        outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      if (!outlined(getComputedStyle(here)) && !outlined(getComputedStyle(here, '::after'))) {
        walk.unseen.push(here.outerHTML.slice(0, 120));
      }
      return true;
      """;

  static TabWalk of(Browser browser) {
    browser.run(START);
    int stops = 0;
    do {
      browser.press(Keys.TAB);
      stops++;
    } while (stops < LONGEST && Boolean.TRUE.equals(browser.run(STEP)));
    return new TabWalk(
        stops - 1,
        browser.texts(
            "return [...walk.wanted].filter((e) => !walk.seen.has(e))"
                + ".map((e) => e.outerHTML.slice(0, 120))"),
        browser.texts("return walk.unseen"));
  }
}
