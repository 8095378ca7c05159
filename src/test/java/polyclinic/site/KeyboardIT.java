package polyclinic.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Everything can be reached, seen and used without a pointer. */
@ExtendWith(WithBrowser.class)
class KeyboardIT {

  private static final String FOCUSED = "return document.activeElement";

  @BeforeEach
  void sitAtADesk(Browser browser) {
    browser.show(Browser.DESKTOP, false);
  }

  @Test
  void theSkipLinkIsFirstAndLeadsToTheContent(Browser browser) {
    for (String page : framed()) {
      browser.open(page);
      browser.press(Keys.TAB);
      assertThat(browser.run(FOCUSED + ".className")).as(page).isEqualTo("skip");
      assertThat(browser.run(FOCUSED + ".getBoundingClientRect().top >= 0"))
          .as("%s: the skip link is in sight", page)
          .isEqualTo(true);
      browser.press(Keys.ENTER);
      browser.press(Keys.TAB);
      assertThat(browser.run(FOCUSED + ".closest('main, footer') !== null"))
          .as("%s: the next stop is behind the navigation", page)
          .isEqualTo(true);
    }
  }

  @Test
  void everyControlIsAStopAndEveryStopIsSeen(Browser browser) {
    for (String page : framed()) {
      browser.open(page);
      TabWalk walk = TabWalk.of(browser);
      assertThat(walk.missed()).as("%s: never reached", page).isEmpty();
      assertThat(walk.unseen()).as("%s: reached, but nothing shows it", page).isEmpty();
      assertThat(walk.stops()).as(page).isGreaterThan(10);
    }
  }

  @Test
  void theSwitcherLeadsToTheSamePage(Browser browser) {
    for (String page : framed()) {
      browser.open(page);
      List<String> languages =
          browser.texts(
              "return [...document.querySelectorAll('.switcher a:not([aria-current])')]"
                  + ".map((link) => link.hreflang)");
      assertThat(languages).as(page).isNotEmpty();
      // the way back from a variant's translation leads to the language itself
      List<String> same =
          browser.texts(
              "return [location, ...document.querySelectorAll('.variants a')]"
                  + ".map((at) => new URL(at.href).pathname)");
      for (String language : languages) {
        browser.open(page);
        browser.run(
            "document.querySelector(`.switcher a[hreflang='${arguments[0]}']`).focus()", language);
        browser.press(Keys.ENTER);
        browser.await("return document.documentElement.lang === arguments[0]", language);
        assertThat(
                browser.run(
                    "return new URL(document.querySelector("
                        + "'.switcher a:not([aria-current])').href).pathname"))
            .as("%s: the way back from %s", page, browser.address())
            .isIn(same);
      }
    }
  }

  @Test
  void anAnswerOpensByKeyAndByAddress(Browser browser) {
    List<String> pages = Pages.with("body.type-qa");
    assertThat(pages).isNotEmpty();
    for (String page : pages) {
      browser.open(page);
      browser.run("document.querySelector('.questions summary').focus()");
      browser.press(Keys.ENTER);
      assertThat(browser.run("return document.querySelector('.questions details').open"))
          .as("%s: opens by Enter", page)
          .isEqualTo(true);
      String last =
          (String)
              browser.run("return [...document.querySelectorAll('.questions details')].at(-1).id");
      browser.open(page + "#" + last);
      assertThat(browser.run("return document.getElementById(arguments[0]).open", last))
          .as("%s#%s opens", page, last)
          .isEqualTo(true);
    }
  }

  @Test
  void theListOfReferencesOpensWhereACitationLeads(Browser browser) {
    List<String> pages = Pages.with(".cite a");
    assertThat(pages).isNotEmpty();
    for (String page : pages) {
      browser.open(page);
      assertThat(browser.run("return document.getElementById('references').open"))
          .as("%s: closed at first", page)
          .isEqualTo(false);
      browser.run(Browser.UNFOLD_ALL_BUT_REFERENCES);
      browser.run("document.querySelector('.cite a').focus()");
      browser.press(Keys.ENTER);
      assertThat(browser.address()).contains("#ref-");
      browser.await("return document.getElementById('references').open");
      browser.await(
          "const at = document.querySelector(':target').getBoundingClientRect();"
              + "return at.height > 0 && at.top >= 0 && at.top < innerHeight");
    }
  }

  /** One page of each layout that has the site's frame; the page for all languages has none. */
  private static List<String> framed() {
    List<String> frameless = Pages.with("body.type-bare");
    return Pages.ofEachLayout().stream().filter(page -> !frameless.contains(page)).toList();
  }
}
