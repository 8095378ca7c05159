package polyclinic.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

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

  private static Document parse(Path page) {
    try {
      return Jsoup.parse(page.toFile(), "UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
