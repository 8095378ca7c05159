package polyclinic.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The addresses of the pages that a visitor can stay on. */
final class Pages {

  private Pages() {}

  /** All but those that send the visitor on at once. */
  static List<String> all() {
    return PublishedSite.files(".html").stream()
        .filter(page -> parse(page).select("meta[http-equiv=refresh]").isEmpty())
        .map(PublishedSite::address)
        .toList();
  }

  /** Those with an element that the selector finds. */
  static List<String> with(String selector) {
    return PublishedSite.files(".html").stream()
        .filter(page -> !parse(page).select(selector).isEmpty())
        .map(PublishedSite::address)
        .toList();
  }

  /** The first of each layout in each language. */
  static List<String> ofEachLayout() {
    Map<String, String> first = new TreeMap<>();
    for (Path page : PublishedSite.files(".html")) {
      Document document = parse(page);
      Element body = document.selectFirst("body[class]");
      if (body != null) {
        String layout = body.className() + " " + document.select("html").attr("lang");
        first.putIfAbsent(layout, PublishedSite.address(page));
      }
    }
    return List.copyOf(first.values());
  }

  private static Document parse(Path page) {
    try {
      return Jsoup.parse(page.toFile(), "UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
