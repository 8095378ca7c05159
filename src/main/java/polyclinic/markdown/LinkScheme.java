package polyclinic.markdown;

import java.util.Locale;

/** Finds addresses that a browser would run instead of opening them. */
final class LinkScheme {

  private LinkScheme() {}

  /**
   * The scheme of a link's target, if it must not reach a page.
   *
   * @param target with escapes and entities resolved
   * @return such as {@code javascript}; null if the target may be linked
   */
  static String forbiddenInLink(String target) {
    String scheme = scheme(target);
    return isScript(scheme) || scheme.equals("data") ? scheme : null;
  }

  /** The same for the source of an image, where {@code data:image/…} is allowed. */
  static String forbiddenInImage(String source) {
    String scheme = scheme(source);
    boolean data = scheme.equals("data") && !reduced(source).startsWith("data:image/");
    return isScript(scheme) || data ? scheme : null;
  }

  private static boolean isScript(String scheme) {
    return scheme.equals("javascript") || scheme.equals("vbscript");
  }

  private static String scheme(String target) {
    String reduced = reduced(target);
    int colon = reduced.indexOf(':');
    return colon < 0 ? "" : reduced.substring(0, colon);
  }

  /** Without all that browsers drop, and some more that only hides a scheme from a person. */
  private static String reduced(String target) {
    var kept = new StringBuilder(target.length());
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      boolean hidden =
          c <= ' ' || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
      if (!hidden) {
        kept.append(c);
      }
    }
    return kept.toString().toLowerCase(Locale.ROOT);
  }
}
