package polyclinic.site;

import java.util.List;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * What opening a page left behind.
 *
 * @param noise warnings and errors of the console
 * @param requests the addresses that the page asked for, its own among them
 * @param kept what is stored now: cookies, storages, databases, caches, workers
 * @param tooWide what reaches over the edge when the window is zoomed to 400 per cent
 */
record Visit(
    String page,
    List<String> noise,
    List<String> requests,
    List<String> kept,
    List<String> tooWide) {

  private static final String REQUEST = "\"method\":\"Network.requestWillBeSent\",";
  private static final Pattern REQUEST_URL =
      Pattern.compile("\"request\":\\{.*?\"url\":\"([^\"]+)\"");

  private static final String KEPT =
      """
      const done = arguments[arguments.length - 1];
      const workers = navigator.serviceWorker;
      Promise.all([indexedDB.databases(), caches.keys(), workers.getRegistrations()])
        .then(([databases, caches, workers]) => done([
          ...document.cookie.split(';').filter((c) => c).map((c) => 'cookie ' + c),
          ...Object.keys(localStorage).map((k) => 'localStorage ' + k),
          ...Object.keys(sessionStorage).map((k) => 'sessionStorage ' + k),
          ...databases.map((d) => 'database ' + d.name),
          ...caches.map((c) => 'cache ' + c),
          ...workers.map((w) => 'worker ' + w.scope),
        ]), (error) => done(['not known: ' + error]));
      """;

  private static final String TOO_WIDE =
      """
      const width = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= width) return [];
      const scrolls = (e) =>
        e && (getComputedStyle(e).overflowX !== 'visible' || scrolls(e.parentElement));
      return [`the page is ${document.documentElement.scrollWidth} px wide`,
        ...[...document.querySelectorAll('main *, header *, footer *')]
          .filter((e) => e.getBoundingClientRect().right > width && !scrolls(e.parentElement))
          .slice(0, 3)
          .map((e) => `${e.tagName.toLowerCase()}.${e.className} `
            + `reaches to ${Math.round(e.getBoundingClientRect().right)} px`)];
      """;

  static Visit to(String page, Browser browser) {
    browser.show(Browser.ZOOMED, false);
    browser.open(page);
    List<String> noise =
        browser.logs(LogType.BROWSER).stream()
            .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
            .map(entry -> entry.getLevel() + ": " + entry.getMessage())
            .toList();
    List<String> requests =
        browser.logs(LogType.PERFORMANCE).stream().flatMap(Visit::requested).toList();
    List<String> kept = browser.textsAsync(KEPT);
    browser.run(Browser.UNFOLD);
    return new Visit(page, noise, requests, kept, browser.texts(TOO_WIDE));
  }

  private static Stream<String> requested(LogEntry entry) {
    Matcher url = REQUEST_URL.matcher(entry.getMessage());
    return entry.getMessage().contains(REQUEST) && url.find()
        ? Stream.of(url.group(1))
        : Stream.empty();
  }
}
