package polyclinic.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import polyclinic.model.Page;
import polyclinic.model.Redirect;
import polyclinic.model.Site;

/** The pages of a site and what their output says of each other. */
final class SiteGraph {

  private final Survey survey;
  private final Map<String, Page> pages = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> alternates = new HashMap<>();
  private final Set<String> redirects;

  SiteGraph(Site site, Survey survey) {
    this.survey = survey;
    this.redirects =
        site.redirects().stream().map(Redirect::outputFile).collect(Collectors.toSet());
    for (Page page : site.pages()) {
      if (survey.documents().containsKey(page.outputFile())) {
        pages.put(page.outputFile(), page);
      }
    }
  }

  /** Output file to page, in the site's order; only pages that were written. */
  Map<String, Page> pages() {
    return pages;
  }

  /** Whether a document is a page to readers, and no redirect. */
  boolean isPage(String document) {
    return !redirects.contains(document);
  }

  /** Whether a document is a page that search engines and readers are meant to find. */
  boolean isIndexed(String document) {
    return pages.containsKey(document) && pages.get(document).indexed();
  }

  Stream<Jump> jumps(String document, Kind kind) {
    return survey.documents().get(document).jumps().stream().filter(j -> j.kind() == kind);
  }

  /** The file that a page calls its own address, if it is one of the site. */
  Optional<String> canonical(String document) {
    return jumps(document, Kind.CANONICAL).map(Jump::target).findFirst();
  }

  /** Language tag to file, as the page's {@code hreflang} links say. */
  Map<String, String> alternates(String document) {
    return alternates.computeIfAbsent(
        document,
        d ->
            jumps(d, Kind.ALTERNATE)
                .filter(j -> !j.language().isEmpty())
                .collect(
                    Collectors.toMap(
                        Jump::language, Jump::target, (a, b) -> a, LinkedHashMap::new)));
  }

  /** Files that the sitemaps list; empty if the site has no sitemap. */
  Optional<Set<String>> sitemap() {
    List<DocumentFacts> sitemaps =
        survey.documents().values().stream()
            .filter(d -> d.path().matches("(?:.*/)?sitemap[^/]*\\.xml"))
            .toList();
    return sitemaps.isEmpty()
        ? Optional.empty()
        : Optional.of(
            sitemaps.stream()
                .flatMap(d -> d.jumps().stream())
                .filter(j -> j.kind() == Kind.SITEMAP && j.language().isEmpty())
                .map(Jump::target)
                .collect(Collectors.toSet()));
  }

  /** Files that a reader can reach by a link on another page; redirects are no pages. */
  Set<String> linked() {
    return survey.documents().values().stream()
        .filter(d -> d.kind().isPage() && !redirects.contains(d.path()))
        .flatMap(
            d ->
                d.jumps().stream()
                    .filter(j -> j.kind() == Kind.LINK && !j.target().equals(d.path()))
                    .map(Jump::target))
        .collect(Collectors.toSet());
  }
}
