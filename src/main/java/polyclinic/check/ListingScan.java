package polyclinic.check;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks over a sitemap or a feed and tells the addresses it lists. */
final class ListingScan implements NodeFilter {

  private static final int ROOT_WITHIN = 4000;
  private static final Pattern ROOT =
      Pattern.compile("<(?:\\w+:)?(?:urlset|sitemapindex|rss|feed|RDF)[\\s>]");
  private static final Pattern PREFIX = Pattern.compile("^.*:");
  private static final Pattern WITH_HOST = Pattern.compile("\\s*(?:[A-Za-z][A-Za-z0-9+.-]*:|//)");

  private final DocumentSink sink;
  private boolean sitemap;

  ListingScan(DocumentSink sink) {
    this.sink = sink;
  }

  /** Whether an XML text is a sitemap or a feed, judged by its first element. */
  static boolean isListing(String text) {
    return ROOT.matcher(text.substring(0, Math.min(text.length(), ROOT_WITHIN))).find();
  }

  void run(Document document) {
    document.filter(this);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element) {
      if (depth == 1 && element.hasAttr("xml:base")) {
        sink.base(element.attr("xml:base"));
      }
      listed(element);
    }
    return FilterResult.CONTINUE;
  }

  private void listed(Element element) {
    switch (PREFIX.matcher(element.normalName()).replaceFirst("")) {
      case "urlset", "sitemapindex" -> sitemap = true;
      case "loc" -> text(element, Kind.SITEMAP);
      case "logo", "icon" -> text(element, Kind.FEED);
      case "link" -> {
        if (element.hasAttr("href")) {
          attribute(element, "href");
        } else {
          text(element, Kind.FEED);
        }
      }
      case "url" -> text(element, Kind.FEED);
      case "enclosure", "thumbnail" -> attribute(element, "url");
      case "content" -> {
        attribute(element, "src");
        attribute(element, "url");
      }
      default -> {}
    }
  }

  private void attribute(Element element, String name) {
    if (element.hasAttr(name)) {
      Kind kind = sitemap ? Kind.SITEMAP : Kind.FEED;
      Spot spot = Spots.ofAttribute(element, name);
      add(element, new Reference(kind, element.attr(name), element.attr("hreflang"), spot));
    }
  }

  private void text(Element element, Kind kind) {
    if (element.childNodeSize() > 0 && element.childNode(0) instanceof TextNode child) {
      String content = child.getWholeText();
      int leading = content.length() - content.stripLeading().length();
      var found = new Extract(content.strip(), leading);
      if (!found.url().isEmpty()) {
        Spot spot = Spots.inText(child, content, found);
        add(element, new Reference(kind, found.url(), "", spot));
      }
    }
  }

  /** Only the base of the whole listing is known: below another, nobody can say what is meant. */
  private void add(Element element, Reference reference) {
    if (WITH_HOST.matcher(reference.url()).lookingAt() || !isBelowOtherBase(element)) {
      sink.reference(reference);
    }
  }

  private static boolean isBelowOtherBase(Element element) {
    Element above = element;
    while (above.parent() != null && above.parent().parent() != null) {
      if (above.hasAttr("xml:base")) {
        return true;
      }
      above = above.parent();
    }
    return false;
  }
}
