package polyclinic.serve;

import java.util.List;

/** Lets the preview's script, style, events and frame through a page's Content Security Policy. */
final class Policy {

  private static final String SELF = "'self'";
  private static final List<String> NEEDED =
      List.of("script-src", "style-src", "connect-src", "frame-src");

  private Policy() {}

  /** The policy with what the preview needs; directives that allow it already stay as they are. */
  static String forPreview(String policy) {
    String adapted = policy;
    for (String directive : NEEDED) {
      adapted = allow(directive, adapted);
    }
    return adapted;
  }

  private static String allow(String directive, String policy) {
    String inherited = "";
    for (String part : policy.split(";")) {
      String[] words = part.strip().split("\\s+", 2);
      if (words[0].equalsIgnoreCase(directive)) {
        return part.contains(SELF) ? policy : policy.replace(part, with(part));
      }
      if (words[0].equalsIgnoreCase("default-src") && words.length == 2) {
        inherited = words[1];
      }
    }
    return inherited.isEmpty() || inherited.contains(SELF)
        ? policy
        : policy + "; " + with(directive + " " + inherited);
  }

  private static String with(String part) {
    return part.contains("'none'") ? part.replace("'none'", SELF) : part + " " + SELF;
  }
}
