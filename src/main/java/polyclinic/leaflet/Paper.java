package polyclinic.leaflet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import polyclinic.model.BaseUrl;
import polyclinic.model.SitePath;

/**
 * Makes of a page's HTML a text that stands for itself: links have their whole address and a name,
 * pictures lie within, headings are bookmarks.
 */
final class Paper {

  private static final String QR = "qr:";

  private final BaseUrl base;
  private final Images images;

  Paper(BaseUrl base, Images images) {
    this.base = base;
    this.images = images;
  }

  /**
   * @param address of the page, in full
   */
  Document of(String html, String address) {
    Document document = Jsoup.parse(html, address);
    document.outputSettings().prettyPrint(false);
    // on paper nobody jumps back to where he came from
    document.select("[role=doc-backlink]").remove();
    document.select("img").forEach(this::image);
    // other files of the same pictures, which only browsers can choose from
    document.select("source").remove();
    document.select("picture").unwrap();
    document.select("a[href]").forEach(link -> link(link, address));
    bookmarks(document);
    return document;
  }

  private void link(Element link, String address) {
    String href = link.attr("href");
    boolean inside =
        href.startsWith("#") && link.ownerDocument().getElementById(href.substring(1)) != null;
    if (!inside) {
      link.attr("href", href.startsWith("#") ? address + href : link.absUrl("href"));
    }
    // readers of a PDF are told this text of a link
    if (!link.hasAttr("title")) {
      link.attr("title", link.hasAttr("aria-label") ? link.attr("aria-label") : link.text());
    }
  }

  private void image(Element image) {
    String source = image.attr("src");
    if (source.startsWith(QR)) {
      image.attr("src", QrPicture.of(source.substring(QR.length())));
      return;
    }
    Optional<String> data = source.startsWith("data:") ? Optional.of(source) : data(image);
    if (data.isPresent() && !vector(data.get())) {
      image.attr("src", data.get());
    } else if (image.attr("alt").isBlank()) {
      image.remove();
    } else {
      // drawings are told in words: their letters would need fonts of the machine
      image.replaceWith(new Element("span").addClass("picture").text(image.attr("alt")));
    }
  }

  private Optional<String> data(Element image) {
    String address = image.absUrl("src");
    String root = base.absolute("/");
    if (!address.startsWith(root)) {
      return Optional.empty();
    }
    String file = SitePath.file("/" + address.substring(root.length()));
    try {
      return images
          .read(file)
          .map(b -> "data:" + type(b) + ";base64," + Base64.getEncoder().encodeToString(b));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The kind of picture, whatever its file is called. */
  private static String type(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u00ff\u00d8")) {
      return "image/jpeg";
    }
    return start.equals("\u0089PNG") ? "image/png" : start.equals("GIF8") ? "image/gif" : "other";
  }

  private static boolean vector(String data) {
    return !data.matches("(?s)data:image/(png|jpeg|gif);.*");
  }

  /** The headings of level 2 and 3 with an id, each below the one above it. */
  private static void bookmarks(Document document) {
    Element all = document.head().appendElement("bookmarks");
    Element section = all;
    for (Element heading : headings(document)) {
      boolean top = heading.tagName().equals("h2");
      Element mark = (top ? all : section).appendElement("bookmark");
      mark.attr("name", heading.text()).attr("href", "#" + heading.id());
      section = top ? mark : section;
    }
  }

  private static List<Element> headings(Document document) {
    return new ArrayList<>(document.select("h2[id], h3[id]"));
  }
}
