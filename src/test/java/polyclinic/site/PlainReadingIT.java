package polyclinic.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every word can be read without a script, and on paper. */
@ExtendWith(WithBrowser.class)
class PlainReadingIT {

  private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page\\b");

  /**
   * Texts of the content that nobody can see; what is only for screen readers counts as seen. A
   * drawing has its text beside it.
   */
  private static final String HIDDEN =
      """
      const hidden = [];
      const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode, box = text.parentElement;
        if (text.data.trim() && !box.closest(arguments[0]) && !box.closest("svg[role=img]")
            && !box.checkVisibility({visibilityProperty: true, opacityProperty: true})) {
          hidden.push(text.data.trim().slice(0, 60));
        }
      }
      return hidden;
      """;

  /** What says nothing before a script has something to say. */
  private static final String ANSWERS_OF_SCRIPTS = ".search-results";

  /** What paper can do without. */
  private static final String SCREEN_ONLY =
      ".breadcrumbs, .toc, .toc-inline, .toggle-all, .permalink, .backlinks, .topics, .recent, .leaflet,"
          + " .downloads";

  @AfterEach
  void backToTheScreen(Browser browser) {
    browser.allowScripts(true);
    browser.show(Browser.DESKTOP, false);
  }

  @Test
  void withoutScriptEveryWordIsSeen(Browser browser) {
    List<String> hidden = new ArrayList<>();
    browser.allowScripts(false);
    for (String page : Pages.all()) {
      browser.open(page);
      assertThat(browser.run("return document.querySelector('.toggle-all')"))
          .as("%s: no script has run", page)
          .isNull();
      browser.run(Browser.UNFOLD);
      browser.texts(HIDDEN, ANSWERS_OF_SCRIPTS).forEach(text -> hidden.add(page + ": " + text));
    }
    assertThat(hidden).isEmpty();
  }

  @Test
  void paperShowsWhatIsFoldedOnTheScreen(Browser browser) {
    List<String> hidden = new ArrayList<>();
    browser.allowScripts(false);
    browser.media("print", false);
    for (String page : Pages.with("details")) {
      browser.open(page);
      browser.texts(HIDDEN, SCREEN_ONLY).forEach(text -> hidden.add(page + ": " + text));
    }
    assertThat(hidden).isEmpty();
  }

  @Test
  void everyPageWithFoldsPrintsWhole(Browser browser) {
    for (String page : Pages.with("details")) {
      browser.open(page);
      int asLoaded = printedPages(browser);
      browser.run(Browser.UNFOLD);
      assertThat(asLoaded).as(page).isPositive().isEqualTo(printedPages(browser));
    }
  }

  private static int printedPages(Browser browser) {
    Map<String, Object> printed = browser.cdp("Page.printToPDF", Map.of("printBackground", true));
    byte[] pdf = Base64.getDecoder().decode((String) printed.get("data"));
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    assertThat(text).startsWith("%PDF-");
    return (int) PDF_PAGE.matcher(text).results().count();
  }
}
