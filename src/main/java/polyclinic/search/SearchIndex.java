package polyclinic.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import polyclinic.model.Edition;
import polyclinic.model.Page;
import polyclinic.model.Site;
import polyclinic.model.SitePath;

/**
 * The files that the script of the search pages reads: an index for each language that has such a
 * page, beside it. Made when first asked for. Safe for many threads.
 */
public final class SearchIndex {

  private final Site site;
  private Map<String, byte[]> files;

  public SearchIndex(Site site) {
    this.site = site;
  }

  /**
   * The bytes of a file; empty if the index has no such file.
   *
   * @param file relative to the site's folder, with {@code /} between names
   */
  public Optional<byte[]> file(String file) {
    boolean maybe = site.editions().stream().anyMatch(e -> isBeside(file, e));
    return maybe ? Optional.ofNullable(files().get(file)).map(byte[]::clone) : Optional.empty();
  }

  /**
   * Writes all files.
   *
   * @param folder the site's, with the search pages in it
   * @throws IOException if they cannot be written
   */
  public void write(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private synchronized Map<String, byte[]> files() {
    if (files == null) {
      var all = new TreeMap<String, byte[]>();
      site.editions().parallelStream().map(this::files).toList().forEach(all::putAll);
      files = all;
    }
    return files;
  }

  private Map<String, byte[]> files(Edition edition) {
    var files = new TreeMap<String, byte[]>();
    if (edition.searchPage() != null) {
      List<Page> pages =
          site.pages().stream()
              .filter(page -> page.indexed() && page.language().equals(edition.language()))
              .toList();
      EditionIndex.files(edition, pages, site.config().languages())
          .forEach((name, bytes) -> files.put(folder(edition) + name, bytes));
    }
    return files;
  }

  private static boolean isBeside(String file, Edition edition) {
    return edition.searchPage() != null
        && file.startsWith(folder(edition))
        && file.endsWith(".json");
  }

  /** The folder of a page that searches, with a slash at its end. */
  private static String folder(Edition edition) {
    String file = SitePath.file(edition.searchPage());
    return file.substring(0, file.lastIndexOf('/') + 1);
  }
}
