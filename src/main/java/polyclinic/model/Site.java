package polyclinic.model;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The resolved site: every link leads somewhere, every citation has its number.
 *
 * @param editions one a language, in the site's order
 * @param variants editions of the variants of languages, in the site's order
 * @param pages sorted by source
 * @param renditions what is to be made of the pictures in the pages, sorted by address
 */
public record Site(
    SiteConfig config,
    List<Edition> editions,
    List<Edition> variants,
    List<Page> pages,
    List<Redirect> redirects,
    List<Attachment> attachments,
    List<Rendition> renditions,
    Words words) {

  public Site {
    editions = List.copyOf(editions);
    variants = List.copyOf(variants);
    pages = List.copyOf(pages);
    redirects = List.copyOf(redirects);
    attachments = List.copyOf(attachments);
    renditions = List.copyOf(renditions);
  }

  /** The tables to download: what several pages show is there once. Sorted by address. */
  public List<DataFile> dataFiles() {
    var files = new TreeMap<String, DataFile>();
    pages.stream()
        .flatMap(page -> page.tables().stream())
        .flatMap(table -> table.files().stream())
        .forEach(file -> files.put(file.url(), file));
    return List.copyOf(files.values());
  }

  /** The edition in a language, or in a variant of one. */
  public Edition edition(Language language) {
    return Stream.concat(editions.stream(), variants.stream())
        .filter(e -> e.language().equals(language))
        .findFirst()
        .orElseThrow();
  }
}
