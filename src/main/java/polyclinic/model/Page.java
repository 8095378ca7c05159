package polyclinic.model;

import java.util.List;

/**
 * A page in one language, ready for its template.
 *
 * @param source the Markdown file, relative to the site's root: {@code
 *     content/de/knee/arthrosis.md}
 * @param type names the layout
 * @param url path from the site's root, with a slash at the end unless it names a file
 * @param contents headings of level 2 and 3
 * @param references works that the page cites, in the order of their numbers
 * @param further works for further reading
 * @param breadcrumbs from the home page to the parent
 * @param children pages of the folder, for a folder's page
 * @param translations this page in every language that has it, itself included, in the site's
 *     order: what hreflang tells; empty for variants of a language
 * @param versions what else there is of it
 * @param indexed whether it belongs in sitemap, feed and search
 * @param stale ids of the sections whose source has changed since they were translated; {@code
 *     (head)} and {@code (intro)} for what stands before the first heading
 * @param links what editors wrote
 */
public record Page(
    Language language,
    String source,
    String type,
    PageMeta meta,
    String url,
    List<Block> body,
    List<ContentsEntry> contents,
    List<CitedWork> references,
    List<CitedWork> further,
    List<PageLink> breadcrumbs,
    List<PageLink> children,
    List<Translation> translations,
    Versions versions,
    boolean indexed,
    List<String> stale,
    List<WrittenLink> links) {

  public Page {
    body = List.copyOf(body);
    contents = List.copyOf(contents);
    references = List.copyOf(references);
    further = List.copyOf(further);
    breadcrumbs = List.copyOf(breadcrumbs);
    children = List.copyOf(children);
    translations = List.copyOf(translations);
    stale = List.copyOf(stale);
    links = List.copyOf(links);
  }

  /** The file that is written, relative to the site's folder. */
  public String outputFile() {
    return SitePath.file(url);
  }

  /** The data tables that it shows, in boxes and answers as well, in their order. */
  public List<TableView> tables() {
    return Block.tables(body);
  }

  /** Whether it shows a text of another language, because it is not translated. */
  public boolean isFallback() {
    return !versions.origin().url().equals(url);
  }

  /** The language of its text; that of what stands around the text is {@link #language}. */
  public Language textLanguage() {
    return versions.origin().language();
  }

  public PageLink link() {
    return new PageLink(
        url,
        meta.title(),
        meta.label(),
        meta.description(),
        meta.date(),
        type,
        language,
        textLanguage());
  }
}
