package polyclinic.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import polyclinic.check.DocumentFacts.OutsideUse;
import polyclinic.model.Page;
import polyclinic.model.WrittenLink;
import polyclinic.report.SourceLocation;

/**
 * Finds out who wrote the external references of a site: an editor in Markdown, in the bibliography
 * or in a data file, or a template. Each place is told once, however many pages show it.
 */
final class ExternalPlaces {

  private final Map<String, List<SourceLocation>> bibliography;
  private final CopiedFiles copies;
  private final Templates templates;
  private final Templates data;
  private final Map<Source, SortedSet<String>> pages = new HashMap<>();

  /**
   * @param bibliography address to the places of the bibliography that name it
   * @param data the files of the site that hold data
   */
  ExternalPlaces(
      Map<String, List<SourceLocation>> bibliography,
      CopiedFiles copies,
      Templates templates,
      Templates data) {
    this.bibliography = bibliography;
    this.copies = copies;
    this.templates = templates;
    this.data = data;
  }

  private record Source(String url, SourceLocation at) {}

  void ofPage(Page page, DocumentFacts document) {
    Map<String, List<SourceLocation>> written = new HashMap<>();
    for (WrittenLink link : page.links()) {
      written.computeIfAbsent(link.url(), url -> new ArrayList<>()).add(link.at());
    }
    document.outside().stream()
        .map(OutsideUse::url)
        .distinct()
        .forEach(
            url -> {
              List<SourceLocation> places = written.getOrDefault(url, List.of());
              List<SourceLocation> works = isListed(page, url) ? named(url) : List.of();
              if (places.isEmpty() && works.isEmpty()) {
                note(url, otherwise(url, Templates.layout(page.type())), document.path());
              }
              Stream.concat(places.stream(), works.stream())
                  .forEach(at -> note(url, at, document.path()));
            });
  }

  private static boolean isListed(Page page, String url) {
    return Stream.concat(page.references().stream(), page.further().stream())
        .flatMap(work -> work.links().stream())
        .anyMatch(link -> link.url().equals(url));
  }

  private List<SourceLocation> named(String url) {
    return bibliography.getOrDefault(url, List.of());
  }

  /** A file that is copied as it is, or made by a template. */
  void ofOther(DocumentFacts document) throws IOException {
    if (document.outside().isEmpty()) {
      return;
    }
    String path = document.path();
    String source = copies.source(path).orElse(null);
    for (ExternalReference use : Locator.locateOutside(document)) {
      SourceLocation at =
          source == null ? otherwise(use.url(), use.at()) : CopiedFiles.in(source, use.at());
      note(use.url(), at, path);
    }
  }

  private SourceLocation otherwise(String url, SourceLocation unknown) {
    return data.mentioning(url)
        .or(() -> templates.mentioning(url))
        .or(() -> data.mentioning(lastName(url)))
        .orElse(unknown);
  }

  /** The number of a trial, for example, to which a template adds the rest. */
  private static String lastName(String url) {
    String name = url.substring(url.lastIndexOf('/') + 1);
    return name.length() > 6 && name.chars().anyMatch(Character::isDigit) ? name : "";
  }

  private void note(String url, SourceLocation at, String page) {
    pages.computeIfAbsent(new Source(url, at), s -> new TreeSet<>()).add(page);
  }

  /** All of them, sorted. */
  List<ExternalReference> all() {
    return pages.entrySet().stream()
        .map(
            e ->
                new ExternalReference(
                    e.getKey().url(), e.getKey().at(), e.getValue().first(), e.getValue().size()))
        .sorted()
        .toList();
  }
}
