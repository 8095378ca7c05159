package polyclinic.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The kinds of files whose references are read. */
enum DocumentKind {
  HTML,
  /** HTML in XML syntax, in which an element such as {@code <script/>} may close itself. */
  XHTML,
  CSS,
  /** A picture of its own, which may show other pictures and link to pages. */
  SVG,
  /** What a browser needs to install a site. */
  MANIFEST,
  /** A script; read for what it does, as nothing in it is surely an address. */
  SCRIPT,
  /** Perhaps a sitemap or a feed. */
  XML;

  static Optional<DocumentKind> of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(
        switch (name.substring(name.lastIndexOf('.') + 1)) {
          case "html", "htm" -> HTML;
          case "xhtml", "xht" -> XHTML;
          case "css" -> CSS;
          case "svg" -> SVG;
          case "webmanifest" -> MANIFEST;
          case "js", "mjs" -> SCRIPT;
          case "xml", "rss", "atom" -> XML;
          default -> null;
        });
  }

  boolean isPage() {
    return this == HTML || this == XHTML;
  }

  /**
   * Reads a document.
   *
   * @param positions whether spots must know their offsets, which costs time
   * @param acts whether to tell what the document does, too
   */
  void scan(String text, boolean positions, boolean acts, DocumentSink sink) {
    switch (this) {
      case HTML -> page(sink, acts, text).run(parse(Parser.htmlParser(), text, positions));
      case XHTML, SVG -> page(sink, acts, text).run(parse(Parser.xmlParser(), text, positions));
      case SCRIPT -> ScriptActs.in(text, (act, at) -> sink.deed(new Deed(act, List.of(), t -> at)));
      case XML -> {
        if (ListingScan.isListing(text)) {
          new ListingScan(sink).run(parse(Parser.xmlParser(), text, positions));
        }
      }
      case MANIFEST -> {
        for (Extract found : ManifestAddresses.in(text)) {
          sink.reference(new Reference(Kind.RESOURCE, found.url(), "", t -> found.offset()));
        }
      }
      case CSS -> {
        for (Extract found : CssAddresses.in(text)) {
          sink.reference(new Reference(Kind.STYLE, found.url(), "", t -> found.offset()));
        }
      }
    }
  }

  /** Whether an attribute may be a script; asked of every page, so no pattern looks for it. */
  private static boolean mayHaveHandlers(String text) {
    for (int at = text.indexOf("on", 1); at >= 0; at = text.indexOf("on", at + 2)) {
      char before = text.charAt(at - 1);
      if (before <= ' ' || before == '"' || before == '\'' || before == '/') {
        int end = at + 2;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
          end++;
        }
        while (end < text.length() && text.charAt(end) <= ' ') {
          end++;
        }
        if (end > at + 4 && end < text.length() && text.charAt(end) == '=') {
          return true;
        }
      }
    }
    return false;
  }

  private static PageScan page(DocumentSink sink, boolean acts, String text) {
    return acts
        ? new PageScan(sink, Optional.of(new ActScan(sink, mayHaveHandlers(text))))
        : new PageScan(sink, Optional.empty());
  }

  private static Document parse(Parser parser, String text, boolean positions) {
    return parser.setTrackPosition(positions).parseInput(text, "");
  }
}
