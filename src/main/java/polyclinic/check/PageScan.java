package polyclinic.check;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Walks once over a page and tells its references and ids. */
final class PageScan implements NodeFilter {

  private static final Attributes NO_ATTRIBUTES = new Attributes();
  private static final Set<String> LOADING =
      Set.of(
          "stylesheet",
          "icon",
          "apple-touch-icon",
          "apple-touch-icon-precomposed",
          "mask-icon",
          "manifest",
          "preload",
          "modulepreload",
          "prefetch",
          "prerender");
  private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\f\\r]+");

  private final DocumentSink sink;
  // null if nobody asked: a call for each element counts
  private final ActScan acts;
  private boolean baseSeen;
  private Element ignored;
  private Element noscript;

  /**
   * @param acts hears of every element as well
   */
  PageScan(DocumentSink sink, Optional<ActScan> acts) {
    this.sink = sink;
    this.acts = acts.orElse(null);
  }

  void run(Document document) {
    document.filter(this);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    // asking an element without attributes for them would make it an empty list
    Attributes attributes = element.attributesSize() == 0 ? NO_ATTRIBUTES : element.attributes();
    if (attributes != NO_ATTRIBUTES) {
      targets(element, tag, attributes);
      if (ignored == null && isIgnored(attributes)) {
        ignored = element;
      }
    }
    if (acts != null) {
      acts.see(element, tag, attributes);
    }
    if (tag.equals("template")) {
      leave(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("noscript") && noscript == null) {
      noscript = element;
    }
    references(element, tag, attributes);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    leave(node);
    return FilterResult.CONTINUE;
  }

  private static boolean isIgnored(Attributes attributes) {
    return attributes.hasKey("data-proofer-ignore") || attributes.hasKey("data-link-ignore");
  }

  private void leave(Node node) {
    if (node == ignored) {
      ignored = null;
    }
    if (node == noscript) {
      noscript = null;
    }
  }

  private void targets(Element element, String tag, Attributes attributes) {
    String id = attributes.get("id");
    if (!id.isEmpty()) {
      // where scripts run, what is in noscript does not exist: it may repeat an id
      boolean unique = ignored == null && noscript == null;
      sink.target(id, unique, Spots.ofAttribute(element, "id"));
    }
    if (tag.equals("a") && !attributes.get("name").isEmpty()) {
      sink.target(attributes.get("name"), false, Spots.ofAttribute(element, "name"));
    }
  }

  private void references(Element element, String tag, Attributes attributes) {
    if (attributes == NO_ATTRIBUTES) {
      if (tag.equals("style")) {
        styleSheet(element);
      }
      return;
    }
    switch (tag) {
      case "a", "area" -> {
        String language = attributes.get("hreflang");
        add(Kind.LINK, element, hrefOf(attributes), language);
      }
      case "base" -> base(attributes);
      case "link" -> link(element, attributes);
      case "meta" -> meta(element, attributes);
      case "img", "source" -> {
        add(Kind.RESOURCE, element, "src");
        srcset(element, "srcset");
      }
      case "video" -> {
        add(Kind.RESOURCE, element, "src");
        add(Kind.RESOURCE, element, "poster");
      }
      case "audio", "embed", "track" -> add(Kind.RESOURCE, element, "src");
      case "iframe" -> {
        // srcdoc wins over src
        if (!attributes.hasKey("srcdoc")) {
          add(Kind.EMBEDDED, element, "src");
        }
      }
      case "frame" -> add(Kind.EMBEDDED, element, "src");
      case "object" -> {
        // codebase moves the base in a way that browsers no longer know
        if (!attributes.hasKey("codebase")) {
          add(Kind.EMBEDDED, element, "data");
        }
      }
      case "script" -> script(element, attributes);
      case "style" -> styleSheet(element);
      case "form" -> add(Kind.LINK, element, "action");
      case "button" -> add(Kind.LINK, element, "formaction");
      case "input" -> {
        add(Kind.LINK, element, "formaction");
        if (attributes.get("type").equalsIgnoreCase("image")) {
          add(Kind.RESOURCE, element, "src");
        }
      }
      case "blockquote", "q", "del", "ins" -> add(Kind.LINK, element, "cite");
      case "use", "image", "feimage" -> {
        add(Kind.EMBEDDED, element, hrefOf(attributes));
      }
      case "body", "table", "td", "th" -> add(Kind.EMBEDDED, element, "background");
      default -> {}
    }
    String style = attributes.get("style");
    if (style.indexOf('(') >= 0) {
      for (Extract found : CssAddresses.in(style)) {
        Spot spot = Spots.inAttribute(element, "style", style, found);
        tell(new Reference(Kind.STYLE, found.url(), "", spot));
      }
    }
  }

  /** In SVG, the newer name wins over the older one. */
  private static String hrefOf(Attributes attributes) {
    return attributes.hasKey("href") ? "href" : "xlink:href";
  }

  private void base(Attributes attributes) {
    // only the first base with an address counts, wherever it stands
    if (!baseSeen && attributes.hasKey("href")) {
      baseSeen = true;
      sink.base(attributes.get("href"));
    }
  }

  private void link(Element element, Attributes attributes) {
    String rel = attributes.get("rel").toLowerCase(Locale.ROOT);
    List<String> relations = List.of(SPACES.split(rel.strip()));
    Kind kind = Kind.RESOURCE;
    if (relations.contains("preconnect") || relations.contains("dns-prefetch")) {
      kind = Kind.HOST;
    } else if (relations.contains("canonical")) {
      kind = Kind.CANONICAL;
    } else if (relations.contains("alternate") && !relations.contains("stylesheet")) {
      kind = Kind.ALTERNATE;
    } else if (Collections.disjoint(relations, LOADING)) {
      kind = Kind.RELATION;
    }
    // with imagesrcset, an empty href is a usual way to say "none of my own"
    if (!attributes.hasKey("imagesrcset") || !attributes.get("href").isBlank()) {
      add(kind, element, "href", attributes.get("hreflang"));
    }
    srcset(element, "imagesrcset");
  }

  private void meta(Element element, Attributes attributes) {
    String content = attributes.get("content");
    if (attributes.get("http-equiv").equalsIgnoreCase("refresh")) {
      Refresh.address(content)
          .ifPresent(
              found ->
                  tell(
                      new Reference(
                          Kind.LINK,
                          found.url(),
                          "",
                          Spots.inAttribute(element, "content", content, found))));
      return;
    }
    if (isShared(attributes.get("property")) || isShared(attributes.get("name"))) {
      add(Kind.SHARED, element, "content");
    }
  }

  private static boolean isShared(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "og:url", "og:image", "og:image:url", "og:image:secure_url" -> true;
      case "og:video", "og:video:url", "og:audio", "og:audio:url" -> true;
      case "twitter:image", "twitter:image:src", "twitter:player" -> true;
      default -> false;
    };
  }

  private void srcset(Element element, String attribute) {
    String value = element.attributes().get(attribute);
    for (Extract found : Srcset.addresses(value)) {
      Spot spot = Spots.inAttribute(element, attribute, value, found);
      tell(new Reference(Kind.RESOURCE, found.url(), "", spot));
    }
  }

  private void script(Element element, Attributes attributes) {
    add(Kind.RESOURCE, element, "src");
    if (attributes.get("type").strip().equalsIgnoreCase("application/ld+json")) {
      for (Node child : element.childNodes()) {
        String json = ActScan.content(child);
        for (Extract found : JsonStrings.addresses(json)) {
          Spot spot = Spots.inText(child, json, found);
          tell(new Reference(Kind.DATA, found.url(), "", spot));
        }
      }
    }
  }

  private void styleSheet(Element element) {
    String type = element.attributes().get("type").strip();
    if (!type.isEmpty() && !type.equalsIgnoreCase("text/css")) {
      return;
    }
    for (Node child : element.childNodes()) {
      String css = ActScan.content(child);
      for (Extract found : CssAddresses.in(css)) {
        Spot spot = Spots.inText(child, css, found);
        tell(new Reference(Kind.STYLE, found.url(), "", spot));
      }
    }
  }

  /** A reference that nobody wants checked is still one that a browser may load. */
  private void tell(Reference reference) {
    if (ignored == null) {
      sink.reference(reference);
    } else if (acts != null && reference.kind().isLoaded()) {
      sink.deed(new Deed(new Act.Load(reference.url()), List.of(), reference.spot()));
    }
  }

  private void add(Kind kind, Element element, String attribute) {
    add(kind, element, attribute, "");
  }

  private void add(Kind kind, Element element, String attribute, String language) {
    if (element.attributes().hasKey(attribute)) {
      Spot spot = Spots.ofAttribute(element, attribute);
      tell(new Reference(kind, element.attributes().get(attribute), language, spot));
    }
  }
}
