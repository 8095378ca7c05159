package polyclinic.resolve;

import java.util.Optional;
import polyclinic.model.PageLink;
import polyclinic.source.Located;
import polyclinic.source.RawMeta;
import polyclinic.source.RawPage;

/** What other pages know of a page. */
final class PageLinkMaker {

  /** The layout of the page that searches. */
  static final String SEARCH = "search";

  private static final String HOME = "_index.md";
  private static final String NOT_FOUND = "404.md";

  private PageLinkMaker() {}

  static PageLink link(Workshop workshop, RawPage page) {
    RawMeta meta = page.meta();
    String title = workshop.set(page, meta.title().value());
    return new PageLink(
        workshop.urls().url(page),
        title,
        meta.linkTitle().map(text -> workshop.set(page, text)).orElse(title),
        meta.description().map(text -> workshop.set(page, text.value())).orElse(null),
        meta.date().orElse(null),
        type(page),
        workshop.languages().get(page.language()),
        workshop.languages().get(page.written()));
  }

  /** The layout: what the front matter says, or what the place of the page suggests. */
  static String type(RawPage page) {
    Optional<String> written = page.meta().type().map(Located::value);
    return written.orElseGet(
        () ->
            page.path().equals(HOME)
                ? "home"
                : page.path().equals(NOT_FOUND) ? "notfound" : page.isIndex() ? "section" : "page");
  }

  /** Whether a page belongs in lists, sitemap and search: search and missing pages do not. */
  static boolean isListed(RawPage page) {
    return !page.path().equals(NOT_FOUND) && !type(page).equals(SEARCH);
  }
}
