package polyclinic.model;

/** HTML that is safe to print as it is: made by our own Markdown renderer, never by a user. */
public record Html(String html) {

  /** Escapes a text for element content and for attributes in double quotation marks. */
  public static String escape(String text) {
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
        if (replacement != null) {
          escaped.append(replacement);
        } else {
          escaped.append(text.charAt(i));
        }
      }
    }
    return escaped == null ? text : escaped.toString();
  }

  @Override
  public String toString() {
    return html;
  }
}
