package polyclinic.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import polyclinic.model.Attachment;
import polyclinic.model.SitePath;
import polyclinic.model.WrittenLink;
import polyclinic.report.SourceLocation;

/** The references that one page makes; remembers who wrote them. Used by one thread. */
final class PageLinks {

  private final Workshop workshop;
  private final String from;
  private final String reader;
  private final boolean anywhere;
  private final List<WrittenLink> written = new ArrayList<>();

  /**
   * @param from path of the page
   * @param reader code of the language that links lead to where there is a choice
   */
  PageLinks(Workshop workshop, String from, String reader) {
    this.reader = reader;
    this.workshop = workshop;
    this.from = from;
    // a page that is a file, such as 404.html, is served at addresses that nobody knows beforehand
    this.anywhere = !from.endsWith("/");
  }

  String reader() {
    return reader;
  }

  /** Whether a path of the site is the page itself. */
  boolean isFrom(String sitePath) {
    return sitePath.equals(from);
  }

  /** The address to write for a path of the site. */
  String to(String sitePath) {
    if (!anywhere) {
      return SitePath.relative(from, sitePath);
    }
    return workshop
        .manuscript()
        .config()
        .config()
        .map(config -> config.baseUrl().rooted(sitePath))
        .orElse(sitePath);
  }

  /** The address to write for a file; parameters as for {@link #place}. */
  Optional<String> file(String path, String name) {
    return place(path, name).map(this::to);
  }

  /**
   * The path of a file from the site's root; empty if there is none.
   *
   * @param path as written, decoded
   * @param name what it leads to below content
   */
  Optional<String> place(String path, String name) {
    if (path.startsWith("/")) {
      String asset = path.substring(1);
      return workshop.manuscript().assets().containsKey(asset)
          ? Optional.of(Slugs.encode("/" + asset))
          : Optional.empty();
    }
    return Optional.ofNullable(workshop.urls().attachments().get(name)).map(Attachment::url);
  }

  /** Remembers where a reference was written, and gives it back. */
  String written(String url, SourceLocation at) {
    written.add(new WrittenLink(url, at));
    return url;
  }

  List<WrittenLink> written() {
    return written;
  }
}
