package polyclinic.check;

import java.util.Set;
import polyclinic.report.Suggestion;

/** Rules on the part of an address after {@code #}. */
final class Fragments {

  private Fragments() {}

  /**
   * Whether a fragment names a place that must exist. The empty one and {@code top} mean the top of
   * the page, and what begins with {@code /} or {@code !} is the state of a script.
   */
  static boolean matters(String fragment) {
    return !fragment.isEmpty()
        && !fragment.equalsIgnoreCase("top")
        && !fragment.startsWith("/")
        && !fragment.startsWith("!");
  }

  static boolean isDefined(String fragment, Set<String> targets) {
    if (targets.contains(fragment)) {
      return true;
    }
    String decoded = Percent.decode(fragment);
    return targets.contains(decoded) || decoded.equalsIgnoreCase("top");
  }

  static Finding missing(int event, String url, String page, String fragment, Set<String> targets) {
    String decoded = Percent.decode(fragment);
    return Finding.error(
        "fragment-missing",
        event,
        url,
        page + "#" + fragment,
        "no element of /" + page + " has the id '" + decoded + "'",
        Suggestion.nearest(decoded, targets).map(id -> "did you mean '#" + id + "'?").orElse(""));
  }
}
