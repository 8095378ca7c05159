package polyclinic.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** The data tables: filtered, sorted, kept in the address, whole on paper and without a script. */
@ExtendWith(WithBrowser.class)
class ExplorerIT {

  private static final String BOX = "const box = document.querySelector('[data-explorer]');";
  private static final String SHOWN =
      BOX + "const shown = [...box.querySelectorAll('tbody tr')].filter((row) => !row.hidden);";
  private static final String NAMES =
      SHOWN + "return shown.map((row) => row.cells[0].textContent);";
  private static final String STATUS =
      BOX + "return box.querySelector('[role=status]').textContent";
  private static final String TABLE = BOX + "return box.dataset.explorer";

  @BeforeEach
  void sitAtADesk(Browser browser) {
    browser.show(Browser.DESKTOP, false);
  }

  @AfterEach
  void backToTheScreen(Browser browser) {
    browser.allowScripts(true);
    browser.show(Browser.DESKTOP, false);
  }

  @Test
  void aChipFiltersByKeyAndTheAddressKeepsIt(Browser browser) {
    for (String page : pages()) {
      browser.open(page);
      int all = browser.texts(NAMES).size();
      long expected = (long) browser.run(BOX + focusOnChip());
      browser.press(Keys.SPACE);
      List<String> shown = browser.texts(NAMES);
      assertThat(shown).as(page).hasSize((int) expected).hasSizeLessThan(all);
      assertThat((String) browser.run(STATUS)).as(page).contains("" + expected, "" + all);
      String table = (String) browser.run(TABLE);
      browser.await("return location.search.startsWith('?' + arguments[0] + '.')", table);
      String kept = browser.address();
      browser.open(kept);
      assertThat(browser.texts(NAMES)).as(kept).isEqualTo(shown);
      browser.run(BOX + "box.querySelector('[type=reset]').focus()");
      browser.press(Keys.ENTER);
      assertThat(browser.texts(NAMES)).as("%s: all are back", page).hasSize(all);
      browser.await("return location.search === ''");
      assertThat(browser.run("return document.activeElement.type"))
          .as("%s: the focus is not lost with the button", page)
          .isEqualTo("search");
    }
  }

  @Test
  void aWordIsFoundHoweverItIsWritten(Browser browser) {
    String page = Pages.with("html[lang=de] [data-explorer=factors]").get(0);
    for (String typed : List.of("Gefäß", "gefaess", "GEFASS")) {
      browser.open(page);
      browser.run(BOX + "box.querySelector('[type=search]').focus()");
      browser.type(typed);
      assertThat(browser.texts(NAMES)).as(typed).contains("VEGFs").doesNotContain("CNTF");
    }
    browser.type("qqq");
    assertThat(browser.texts(NAMES)).isEmpty();
    assertThat((String) browser.run(STATUS)).isNotEmpty().doesNotContain("0");
  }

  @Test
  void headersSortUpDownAndBack(Browser browser) {
    for (String page : pages()) {
      browser.open(page);
      List<String> original = browser.texts(NAMES);
      browser.run(BOX + "box.querySelector('th button').focus()");
      browser.press(Keys.ENTER);
      assertThat(browser.run(BOX + "return box.querySelector('th').ariaSort"))
          .as(page)
          .isEqualTo("ascending");
      List<String> up = browser.texts(NAMES);
      assertThat(browser.texts(SHOWN + alphabetical())).as(page).isEqualTo(up);
      browser.press(Keys.ENTER);
      assertThat(browser.run(BOX + "return box.querySelector('th').ariaSort"))
          .isEqualTo("descending");
      assertThat(browser.texts(NAMES).get(0)).as(page).isEqualTo(up.get(up.size() - 1));
      browser.press(Keys.ENTER);
      assertThat(browser.texts(NAMES)).as(page).isEqualTo(original);
      assertThat(browser.run(BOX + "return box.querySelector('[aria-sort]')")).isNull();
    }
  }

  @Test
  void anAddressOfARowShowsTheRow(Browser browser) {
    String page = Pages.with("html[lang=de] [data-explorer=factors]").get(0);
    browser.open(page + "?factors.q=BDNF&factors.sort=-name");
    assertThat(browser.texts(NAMES)).contains("BDNF").doesNotContain("VEGFs");
    browser.open(page + "?factors.q=BDNF#factors-vegfs");
    assertThat(browser.texts(NAMES)).contains("VEGFs");
  }

  @Test
  void paperShowsTheWholeTable(Browser browser) {
    String page = Pages.with("[data-explorer=factors]").get(0);
    browser.open(page + "?factors.q=BDNF");
    assertThat(browser.texts(NAMES)).hasSizeLessThan(27);
    browser.media("print", false);
    assertThat(
            browser.texts(
                BOX
                    + "return [...box.querySelectorAll('tbody tr')]"
                    + ".filter((row) => !row.checkVisibility()).map((row) => row.id)"))
        .isEmpty();
  }

  @Test
  void withoutScriptTheTableIsWholeAndHasNoControls(Browser browser) {
    browser.allowScripts(false);
    for (String page : pages()) {
      browser.open(page);
      assertThat(browser.run(BOX + "return box.querySelector('form, button')")).as(page).isNull();
      assertThat(browser.run(BOX + "return box.querySelector('tbody tr').checkVisibility()"))
          .as(page)
          .isEqualTo(true);
    }
  }

  @Test
  void noTableScrollsSidewaysAtADesk(Browser browser) {
    for (String page : Pages.with("table.data-table")) {
      browser.open(page);
      assertThat(
              browser.texts(
                  "return [...document.querySelectorAll('.data-table')].filter((table) =>"
                      + " table.scrollWidth > table.parentElement.clientWidth)"
                      + ".map((table) => table.dataset.table)"))
          .as(page)
          .isEmpty();
    }
  }

  /** The order that the browser itself gives to the names in the page's language. */
  private static String alphabetical() {
    return "const order = new Intl.Collator(document.documentElement.lang, {ignorePunctuation: true});"
        + "return shown.map((row) => row.cells[0].textContent).sort(order.compare);";
  }

  /** Puts the focus on a chip; returns the count that it names. */
  private static String focusOnChip() {
    return "const chip = box.querySelector('[type=checkbox]'); chip.focus();"
        + "return +chip.nextElementSibling.querySelector('small').textContent";
  }

  private static List<String> pages() {
    List<String> pages = Pages.with("[data-explorer]");
    assertThat(pages).isNotEmpty();
    return pages;
  }
}
