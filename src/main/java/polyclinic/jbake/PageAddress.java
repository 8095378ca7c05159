package polyclinic.jbake;

import polyclinic.model.BaseUrl;

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
    int common = commonFolder(sitePath);
    String rest = sitePath.substring(common);
    int ups = slashesFrom(common);
    if (ups == 0) {
      return inSameFolder(rest);
    }
    return "../".repeat(ups) + rest;
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

  private static String inSameFolder(String rest) {
    // an empty address and one with a colon would mean something else
    return rest.isEmpty() || rest.startsWith("?") || rest.indexOf(':') >= 0 ? "./" + rest : rest;
  }

  /** Length of the longest folder that both have in common. */
  private int commonFolder(String sitePath) {
    int common = 0;
    int end = Math.min(folder.length(), sitePath.length());
    for (int i = 0; i < end && folder.charAt(i) == sitePath.charAt(i); i++) {
      if (folder.charAt(i) == '/') {
        common = i + 1;
      }
    }
    return common;
  }

  private int slashesFrom(int start) {
    int slashes = 0;
    for (int i = start; i < folder.length(); i++) {
      if (folder.charAt(i) == '/') {
        slashes++;
      }
    }
    return slashes;
  }
}
