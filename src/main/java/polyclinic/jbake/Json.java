package polyclinic.jbake;

/** Writes JSON that may stand inside a script element. */
final class Json {

  private static final String HEX = "0123456789abcdef";

  private Json() {}

  /** A string as a JSON literal, quotes included, in which no tag, comment or entity can begin. */
  static String text(String text) {
    var json = new StringBuilder(text.length() + 16).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> {
          if (mustBeEscaped(c)) {
            escape(c, json);
          } else {
            json.append(c);
          }
        }
      }
    }
    return json.append('"').toString();
  }

  private static boolean mustBeEscaped(char c) {
    return c < ' ' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029';
  }

  private static void escape(char c, StringBuilder json) {
    json.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      json.append(HEX.charAt(c >> shift & 0xf));
    }
  }
}
