package polyclinic.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Cards of citations and terms, and the folds of questions. */
@ExtendWith(WithBrowser.class)
class CardsIT {

  private static final String CARD =
      "return document.getElementById(document.activeElement.getAttribute('aria-describedby'))"
          + "?.textContent ?? ''";
  private static final String POINT = "arguments[0].dispatchEvent(new MouseEvent(arguments[1]))";

  /** A clock that strikes when the test says so. */
  private static final String CLOCK =
      "window.due = null; window.setTimeout = (task) => { window.due = task; };"
          + "window.clearTimeout = () => { window.due = null; };";

  @BeforeEach
  void sitAtADesk(Browser browser) {
    browser.show(Browser.DESKTOP, false);
  }

  @Test
  void aCitationShowsItsReferenceOnFocusUntilEscape(Browser browser) {
    focusShowsACard(browser, ".prose > p .cite a");
  }

  @Test
  void aTermShowsItsDefinitionOnFocusUntilEscape(Browser browser) {
    focusShowsACard(browser, ".prose > p a.term");
  }

  @Test
  void theCardStaysUnderThePointer(Browser browser) {
    browser.open(Pages.with(".prose > p .cite a").get(0));
    browser.run(CLOCK);
    Object link = browser.run("return document.querySelector('.prose > p .cite a')");
    browser.run(POINT, link, "mouseenter");
    Object card = browser.run("return document.querySelector('.hover-card')");
    assertThat(card).isNotNull();
    browser.run(POINT, link, "mouseleave");
    assertThat(browser.run("return due !== null")).as("it would go soon").isEqualTo(true);
    browser.run(POINT, card, "mouseenter");
    assertThat(browser.run("return due === null")).as("it stays").isEqualTo(true);
    browser.run(POINT, card, "mouseleave");
    browser.run("due()");
    assertThat(browser.run("return document.querySelector('.hover-card')")).isNull();
  }

  @Test
  void oneButtonOpensAndClosesAllAnswers(Browser browser) {
    for (String page : Pages.with("body.type-qa")) {
      browser.open(page);
      String closed = "return document.querySelectorAll('.questions details:not([open])').length";
      long all = (long) browser.run(closed);
      String open = label(browser);
      browser.run("document.querySelector('.toggle-all').focus()");
      browser.press(Keys.ENTER);
      assertThat(browser.run(closed)).as(page).isEqualTo(0L);
      browser.await(
          "return document.querySelector('.toggle-all').textContent !== arguments[0]", open);
      browser.press(Keys.ENTER);
      assertThat(browser.run(closed)).as(page).isEqualTo(all);
      browser.await(
          "return document.querySelector('.toggle-all').textContent === arguments[0]", open);
    }
  }

  private static String label(Browser browser) {
    return (String) browser.run("return document.querySelector('.toggle-all').textContent");
  }

  private static void focusShowsACard(Browser browser, String selector) {
    List<String> pages = Pages.with(selector);
    assertThat(pages).isNotEmpty();
    for (String page : pages) {
      browser.open(page);
      browser.run("document.querySelector(arguments[0]).focus()", selector);
      assertThat((String) browser.run(CARD)).as(page).hasSizeGreaterThan(10);
      assertThat(
              browser.run(
                  "const at = document.querySelector('.hover-card').getBoundingClientRect();"
                      + "return at.left >= 0 && at.right <= innerWidth && at.height > 0"))
          .as(page)
          .isEqualTo(true);
      browser.press(Keys.ESCAPE);
      assertThat(browser.run("return document.querySelector('.hover-card')")).as(page).isNull();
      assertThat(browser.run("return document.activeElement.matches(arguments[0])", selector))
          .as("%s: Escape leaves the focus alone", page)
          .isEqualTo(true);
    }
  }
}
