package polyclinic.model;

/** HTML that is safe to print as it is: made by our own Markdown renderer, never by a user. */
public record Html(String html) {

  /** Escapes a text for element content and for attributes in double quotation marks. */
  public static String escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (replacement(text.charAt(i)) != null) {
        var out = new StringBuilder(text.length() + 16);
        escape(out, text, 0, text.length());
        return out.toString();
      }
    }
    return text;
  }

  /** Appends a piece of a text, escaped. */
  public static void escape(StringBuilder out, String text, int from, int to) {
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
  public static String replacement(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\0' -> "\uFFFD";
      default -> null;
    };
  }

  @Override
  public String toString() {
    return html;
  }
}
