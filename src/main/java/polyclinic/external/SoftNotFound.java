package polyclinic.external;

import java.util.regex.Pattern;

/** Servers that show their home page, or an error page with status 200, for what is gone. */
final class SoftNotFound {

  /** The root, its index file, and the home page of one language. */
  private static final Pattern HOME =
      Pattern.compile(
          "/(?:[a-z]{2}(?:[-_][a-z]{2})?/?)?(?:(?:index|default|home|start)(?:\\.\\w{2,5})?/?)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ERROR =
      Pattern.compile(
          "(?:.*/)?(?:error[-_]?)?(?:404|not[-_]?found|page[-_]?not[-_]?found)(?:\\.\\w{2,5})?/?",
          Pattern.CASE_INSENSITIVE);

  private SoftNotFound() {}

  static boolean isSuspected(WebAddress asked, WebAddress shown) {
    if (isHome(asked)) {
      return false;
    }
    return isHome(shown)
        || ERROR.matcher(shown.path()).matches() && !ERROR.matcher(asked.path()).matches();
  }

  private static boolean isHome(WebAddress address) {
    return address.query().isEmpty() && HOME.matcher(address.path()).matches();
  }
}
