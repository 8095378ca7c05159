package polyclinic.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Paths from the site's root, such as {@code /de/team/}, and the way from one page to another. */
public final class SitePath {

  private SitePath() {}

  /**
   * The file that a server shows for a path, relative to the site's folder.
   *
   * @param path percent-encoded, as addresses are
   */
  public static String file(String path) {
    String file = path.endsWith("/") ? path.substring(1) + "index.html" : path.substring(1);
    return file.indexOf('%') < 0
        ? file
        : URLDecoder.decode(file.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /**
   * The address to write into a page so that it works under any base path.
   *
   * @param from path of the page, or of its folder
   * @param to path to lead to, with an optional {@code #fragment} or {@code ?query}
   */
  public static String relative(String from, String to) {
    int common = 0;
    int end = Math.min(from.length(), pathEnd(to));
    for (int i = 0; i < end && from.charAt(i) == to.charAt(i); i++) {
      if (from.charAt(i) == '/') {
        common = i + 1;
      }
    }
    StringBuilder way = new StringBuilder(to.length());
    for (int i = common; i < from.length(); i++) {
      if (from.charAt(i) == '/') {
        way.append("../");
      }
    }
    way.append(to, common, to.length());
    return meansSomethingElse(way) ? way.insert(0, "./").toString() : way.toString();
  }

  /** An empty address, a mere query, and one with a colon are no ways to a file. */
  private static boolean meansSomethingElse(StringBuilder way) {
    return way.isEmpty() || way.charAt(0) == '?' || (way.charAt(0) != '.' && way.indexOf(":") >= 0);
  }

  private static int pathEnd(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) == '#' || path.charAt(i) == '?') {
        return i;
      }
    }
    return path.length();
  }
}
