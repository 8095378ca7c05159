package polyclinic.report;

/** Text as XML has it. */
final class XmlText {

  private XmlText() {}

  /** Fit for an attribute in quotation marks, and for the text of an element. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        // as themselves they would become spaces in an attribute
        case '\n', '\r', '\t' -> out.append("&#").append((int) c).append(';');
        default -> out.append(isAllowed(text, i) ? c : '\uFFFD');
      }
    }
    return out.toString();
  }

  /** XML 1.0 has no form at all for most control characters. */
  private static boolean isAllowed(String text, int at) {
    char c = text.charAt(at);
    return c >= ' ' && c != '\uFFFE' && c != '\uFFFF' && !Surrogates.isHalf(text, at);
  }
}
