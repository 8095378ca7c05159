package polyclinic.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every page leaves alone: the console, other servers, the visitor's disk, the edge. */
@ExtendWith(WithBrowser.class)
class BrowserIT {

  private static List<Visit> visits;

  @BeforeAll
  static void visitEveryPage(Browser browser) {
    visits = Pages.all().stream().map(page -> Visit.to(page, browser)).toList();
    browser.show(Browser.DESKTOP, false);
  }

  @Test
  void noPageWarnsInTheConsole() {
    assertThat(all(Visit::noise)).isEmpty();
  }

  @Test
  void noPageAsksAnotherServer(Browser browser) {
    assertThat(visits).allSatisfy(visit -> assertThat(visit.requests()).isNotEmpty());
    List<String> strangers =
        all(Visit::requests).stream()
            .filter(found -> !found.contains(": " + browser.origin() + "/"))
            .filter(found -> !found.contains(": data:"))
            .toList();
    System.out.printf(
        "Requests: %d on %d pages, %d to others%n",
        all(Visit::requests).size(), visits.size(), strangers.size());
    assertThat(strangers).isEmpty();
  }

  @Test
  void noPageKeepsAnything() {
    assertThat(all(Visit::kept)).isEmpty();
  }

  @Test
  void noPageScrollsSidewaysAtFourHundredPerCent() {
    assertThat(all(Visit::tooWide)).isEmpty();
  }

  @Test
  void anUnknownAddressIsAnsweredInItsLanguage(Browser browser) {
    List<String> notFound = Pages.with("body.type-notfound");
    assertThat(notFound).isNotEmpty();
    for (String page : notFound) {
      String language = page.substring(0, page.indexOf('/', 1) + 1);
      browser.open(language + "no/such/page/");
      assertThat(browser.run("return document.body.className")).isEqualTo("type-notfound");
      assertThat(language).startsWith("/" + browser.run("return document.documentElement.lang"));
      assertThat(browser.run("return getComputedStyle(document.querySelector('.wrap')).maxWidth"))
          .as("the style sheet is found from any depth")
          .isNotEqualTo("none");
    }
  }

  private static List<String> all(Function<Visit, List<String>> part) {
    return visits.stream()
        .flatMap(visit -> part.apply(visit).stream().map(found -> visit.page() + ": " + found))
        .toList();
  }
}
