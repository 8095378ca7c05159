package polyclinic.markdown;

/** Escapes what is special in HTML. */
final class Escape {

  private Escape() {}

  /** A text as it may stand in HTML, also inside double quotes. */
  static String html(String text) {
    var out = new StringBuilder(text.length() + 16);
    append(out, text, 0, text.length());
    return out.toString();
  }

  /** Appends a piece of a text, escaped. */
  static void append(StringBuilder out, String text, int from, int to) {
    int done = from;
    for (int i = from; i < to; i++) {
      String replacement = replacement(text.charAt(i));
      if (replacement != null) {
        out.append(text, done, i).append(replacement);
        done = i + 1;
      }
    }
    out.append(text, done, to);
  }

  /** What stands for a character; null if it stands for itself. */
  static String replacement(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\0' -> "\uFFFD";
      default -> null;
    };
  }
}
