package polyclinic.check;

import java.util.Optional;
import polyclinic.check.DocumentFacts.FragmentUse;
import polyclinic.report.Suggestion;

/** Rules on the part of an address after {@code #}. */
final class Fragments {

  private Fragments() {}

  /** The fragment of an address, without {@code #} and text directive; empty if it has none. */
  static String of(String url) {
    int hash = url.indexOf('#');
    if (hash < 0) {
      return "";
    }
    String written = AddressReader.trim(url.substring(hash + 1));
    int directive = written.indexOf(":~:");
    return directive < 0 ? written : written.substring(0, directive);
  }

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

  /** The finding about a fragment in another page, if that page does not define it. */
  static Optional<Finding> fault(FragmentUse use, DocumentFacts page) {
    return fault(use.event(), use.url(), page.path(), use.fragment(), page.targets());
  }

  /**
   * The finding about a fragment, if nothing defines it.
   *
   * @param page path of the page, relative to the folder
   * @param targets what the page defines
   */
  static Optional<Finding> fault(
      int event, String url, String page, String fragment, NameSet targets) {
    return isDefined(fragment, targets)
        ? Optional.empty()
        : Optional.of(missing(event, url, page, fragment, targets));
  }

  private static boolean isDefined(String fragment, NameSet targets) {
    if (targets.contains(fragment)) {
      return true;
    }
    String decoded = Percent.decode(fragment);
    return targets.contains(decoded) || decoded.equalsIgnoreCase("top");
  }

  private static Finding missing(
      int event, String url, String page, String fragment, NameSet targets) {
    String decoded = Percent.decode(fragment);
    return Finding.error(
        "fragment-missing",
        event,
        url,
        page + "#" + fragment,
        "no element of /" + page + " has the id '" + decoded + "'",
        Suggestion.nearest(decoded, targets.names())
            .map(id -> "did you mean '#" + id + "'?")
            .orElse(""));
  }
}
