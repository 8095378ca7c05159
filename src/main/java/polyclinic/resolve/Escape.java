package polyclinic.resolve;

/** Escapes text for HTML. */
final class Escape {

  private Escape() {}

  /** For element content and for attributes in double quotation marks. */
  static String html(String text) {
    StringBuilder escaped = null;
    for (int i = 0; i < text.length(); i++) {
      String replacement =
          switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
          };
      if (replacement != null && escaped == null) {
        escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (escaped != null) {
        escaped.append(replacement != null ? replacement : String.valueOf(text.charAt(i)));
      }
    }
    return escaped == null ? text : escaped.toString();
  }
}
