package polyclinic.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.logging.LogType;

/** The search of the demonstration site, as visitors use it. */
@ExtendWith(WithBrowser.class)
class SearchIT {

  private static final String GERMAN = "/de/suche/";
  private static final String ENGLISH = "/en/search/";
  private static final String RESULTS =
      "return [...document.querySelectorAll('.results > li')].map((item) => item.innerText)";
  private static final String TARGETS =
      "return [...document.querySelectorAll('.results a')].map((a) => new URL(a.href).pathname"
          + " + new URL(a.href).hash)";
  private static final String STATUS =
      "return document.querySelector('#search-results [role=status]').textContent";

  @BeforeEach
  void sitAtADesk(Browser browser) {
    browser.show(Browser.DESKTOP, false);
  }

  @AfterEach
  void allowScripts(Browser browser) {
    browser.allowScripts(true);
  }

  @Test
  void aWordFindsTheCompoundsThatEndInIt(Browser browser) {
    search(browser, GERMAN, "Störung");
    assertThat(marked(browser)).anyMatch(word -> word.endsWith("störung"));

    search(browser, GERMAN, "Störung Katheter");
    assertThat(marked(browser)).contains("Blasenentleerungsstörung");
  }

  @Test
  void spellingsOfOneWordAreOne(Browser browser) {
    search(browser, GERMAN, "Ärzte");
    List<String> targets = browser.texts(TARGETS);
    assertThat(targets).isNotEmpty();
    for (String spelling : List.of("Aerzte", "Arzte", "ärzte", "ÄRZTE")) {
      search(browser, GERMAN, spelling);
      assertThat(browser.texts(TARGETS)).as(spelling).isEqualTo(targets);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {GERMAN, ENGLISH})
  void namesOfOneThingAreOne(String page, Browser browser) {
    for (String name : List.of("MS", "multiple sclerosis", "Multiple Sklerose")) {
      search(browser, page, name);
      assertThat(browser.texts(RESULTS).get(0)).as(name).containsIgnoringCase("multiple s");
      assertThat(browser.run(STATUS)).as(name).asString().startsWith("28 ");
    }
  }

  @Test
  void thePagesOfALanguageAnswerForThemselves(Browser browser) {
    search(browser, ENGLISH, "Störung");
    assertThat(browser.texts(RESULTS)).isEmpty();
    search(browser, GERMAN, "MS");
    assertThat(browser.texts(TARGETS)).allMatch(target -> target.startsWith("/de/"));
  }

  @ParameterizedTest
  @CsvSource({"Sekreto, Sekretom", "Exos, Exosom", "behandlungen, Behandlung"})
  void beginningsAndOtherFormsFindAWord(String query, String word, Browser browser) {
    search(browser, GERMAN, query);
    assertThat(String.join(" ", marked(browser))).contains(word);
  }

  @Test
  void aSlipIsForgivenAndSaid(Browser browser) {
    search(browser, GERMAN, "Sklreose");
    assertThat(marked(browser)).contains("Sklerose");
    assertThat(browser.run(STATUS)).asString().contains("ähnlich geschrieben");
  }

  @Test
  void nothingFoundIsHelpful(Browser browser) {
    search(browser, GERMAN, "xyzzyplugh");
    assertThat(browser.run(STATUS)).asString().contains("„xyzzyplugh“").contains("nichts");
    assertThat(seen(browser, "#search-help")).isTrue();
    assertThat(seen(browser, "#search-pages")).isTrue();
  }

  @Test
  void markupInAQueryIsText(Browser browser) {
    String attack = "<img src=x onerror=window.hit=1> {q} $& xyzzyplugh";
    search(browser, GERMAN, attack);
    assertThat(browser.run(STATUS)).asString().contains(attack);
    assertThat(browser.run("return document.querySelectorAll('#search-results img').length"))
        .isEqualTo(0L);
    assertThat(browser.run("return window.hit === undefined")).isEqualTo(true);
  }

  @Test
  void noScriptIsNeededToReachEveryPage(Browser browser) {
    browser.allowScripts(false);
    browser.open(GERMAN + "?q=MS");
    List<String> listed =
        browser.texts(
            "return [...document.querySelectorAll('#search-pages a')]"
                + ".map((a) => new URL(a.href).pathname)");
    assertThat(listed).contains("/de/", "/de/fragen/", "/de/wissen/glossar/", "/de/impressum/");
    assertThat(seen(browser, "#search-pages")).isTrue();
    assertThat(seen(browser, "noscript")).isTrue();
  }

  @Test
  void theFieldInTheHeaderLeadsToTheResultsByKey(Browser browser) {
    browser.open("/de/klinik/");
    browser.run("document.getElementById('site-search').focus()");
    browser.run("document.getElementById('site-search').value = 'Sekretom'");
    browser.press(Keys.ENTER);
    browser.await("return location.pathname === arguments[0]", GERMAN);
    browser.await("return document.querySelectorAll('.results > li').length > 0");
    assertThat(browser.address()).isEqualTo(GERMAN + "?q=Sekretom");

    browser.run("document.getElementById('search-query').focus()");
    browser.press(Keys.TAB);
    browser.press(Keys.TAB);
    assertThat(browser.run("return document.activeElement.matches('.results li:first-child a')"))
        .isEqualTo(true);
    String target = (String) browser.run("return document.activeElement.pathname");
    browser.press(Keys.ENTER);
    browser.await("return location.pathname === arguments[0]", target);
  }

  @Test
  void moreResultsComeByKeyAndTakeTheFocus(Browser browser) {
    search(browser, GERMAN, "MS");
    assertThat(browser.texts(RESULTS)).hasSize(10);
    browser.run("document.querySelector('.results + button').focus()");
    browser.press(Keys.ENTER);
    browser.await("return document.querySelectorAll('.results > li').length === 20");
    assertThat(browser.run("return document.activeElement.matches('li:nth-child(11) > a')"))
        .isEqualTo(true);
  }

  @Test
  void theBrowserFoldsEveryWordOfTheSiteAsTheBuildDid(Browser browser) {
    for (String page : List.of(GERMAN, ENGLISH)) {
      browser.open(page);
      assertThat(
              browser.textsAsync(
                  """
                  const done = arguments[arguments.length - 1];
                  (async () => {
                    const {Index} = await import('/js/search.js');
                    const index = new Index(await (await fetch('index.json')).json());
                    const texts = await Promise.all(
                      index.texts.map(async (name) => (await fetch(name)).json()));
                    const words = texts.flat().join(' ').match(/[\\p{L}\\p{M}\\p{N}]+/gu);
                    const known = (w) => index.numberOf.has(w) || index.stop.has(w);
                    const strange = words.filter((word) => !known(index.fold(word)));
                    done([String(words.length > 9000), ...new Set(strange)]);
                  })().catch((error) => done([String(error)]));
                  """))
          .as(page)
          .containsExactly("true");
    }
  }

  @Test
  void nothingIsKeptAndNothingIsLogged(Browser browser) {
    search(browser, ENGLISH, "relapse");
    assertThat(browser.logs(LogType.BROWSER)).isEmpty();
    assertThat(browser.run("return localStorage.length + sessionStorage.length")).isEqualTo(0L);
  }

  private static void search(Browser browser, String page, String query) {
    browser.open(page + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    browser.await(STATUS + ".includes(arguments[0])", query);
  }

  private static List<String> marked(Browser browser) {
    return browser.texts(
        "return [...document.querySelectorAll('.results mark')].map((m) => m.textContent)");
  }

  private static boolean seen(Browser browser, String selector) {
    return Boolean.TRUE.equals(
        browser.run("return document.querySelector(arguments[0]).checkVisibility()", selector));
  }
}
