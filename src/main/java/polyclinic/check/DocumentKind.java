package polyclinic.check;

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
   */
  void scan(String text, boolean positions, DocumentSink sink) {
    switch (this) {
      case HTML -> new PageScan(sink).run(parse(Parser.htmlParser(), text, positions));
      case XHTML, SVG -> new PageScan(sink).run(parse(Parser.xmlParser(), text, positions));
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

  private static Document parse(Parser parser, String text, boolean positions) {
    return parser.setTrackPosition(positions).parseInput(text, "");
  }
}
