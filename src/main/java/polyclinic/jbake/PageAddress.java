package polyclinic.jbake;

import polyclinic.model.BaseUrl;
import polyclinic.model.SitePath;

/**
 * Writes addresses for one file of the site: relative, so that the site works under any base path;
 * but rooted in a file that is no folder's index, for a 404 page is shown at any address.
 */
final class PageAddress {

  private static final String INDEX = "index.html";

  private final BaseUrl base;
  private final boolean rooted;
  // the folder of the file, from the site's root, with slashes at both ends
  private final String folder;

  /**
   * @param file relative to the site's folder
   */
  PageAddress(String file, BaseUrl base) {
    this.base = base;
    this.rooted = !file.equals(INDEX) && !file.endsWith("/" + INDEX);
    this.folder = "/" + file.substring(0, file.lastIndexOf('/') + 1);
  }

  /**
   * The address to write for a path of the site.
   *
   * @param sitePath such as {@code /de/team/}, {@code /css/site.css}, {@code /de/x/#fragment}
   */
  String of(String sitePath) {
    requireSitePath(sitePath);
    if (rooted) {
      return base.rooted(sitePath);
    }
    return SitePath.relative(folder, sitePath);
  }

  /** The full address of a path of the site. */
  static String absolute(String sitePath, BaseUrl base) {
    requireSitePath(sitePath);
    return base.absolute(sitePath);
  }

  private static void requireSitePath(String sitePath) {
    if (!sitePath.startsWith("/")) {
      throw new IllegalArgumentException(
          "'" + sitePath + "' is no path from the site's root, such as '/css/site.css'");
    }
  }
}
