package polyclinic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import polyclinic.jbake.Menu;
import polyclinic.model.Site;
import polyclinic.report.Problems;

/** A site's files as they are published, each made when it is asked for. Safe for many threads. */
final class PublishedFiles {

  private final Site site;
  private final Path root;
  private final Menu menu;
  private final Gallery gallery;

  /**
   * @param root the site's folder
   * @param menu has all files but those made of pictures
   */
  PublishedFiles(Site site, Path root, Menu menu, Gallery gallery) {
    this.site = site;
    this.root = root;
    this.menu = menu;
    this.gallery = gallery;
  }

  /**
   * The bytes of a file; empty if there is none, or if it cannot be made, and then a finding.
   *
   * @param file relative to the site's folder, with {@code /} between names
   * @throws IOException if a file that is there cannot be read
   */
  Optional<byte[]> read(String file, Problems problems) throws IOException {
    if (gallery.has(file)) {
      return gallery.file(file, problems);
    }
    return menu.order(file, problems)
        .flatMap(bytes -> new PictureCleaning(site, root, problems).clean(file, bytes));
  }
}
