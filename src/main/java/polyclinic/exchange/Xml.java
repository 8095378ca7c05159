package polyclinic.exchange;

/** Writes XML: elements, attributes, text. */
final class Xml {

  private final StringBuilder out = new StringBuilder();

  /** Starts an element, {@code name} and values of attributes in pairs; null leaves one out. */
  Xml open(String name, String... attributes) {
    start(name, attributes);
    out.append('>');
    return this;
  }

  Xml empty(String name, String... attributes) {
    start(name, attributes);
    out.append("/>");
    return this;
  }

  Xml close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  /** An element with a text. */
  Xml element(String name, String text, String... attributes) {
    return open(name, attributes).text(text, "cp").close(name);
  }

  /** Begins a line. */
  Xml line(int depth) {
    out.append('\n').append("  ".repeat(depth));
    return this;
  }

  /**
   * A text that comes back as it is.
   *
   * @param element stands, with the attribute {@code hex}, for characters that XML has no form for
   */
  Xml text(String text, String element) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                default -> character(c, element);
              }
            });
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void character(int c, String element) {
    boolean kept = c == '\t' || c == '\n' || c >= ' ' && c < 0xD800 || c > 0xDFFF && c < 0xFFFE;
    if (kept || c > 0xFFFF) {
      out.appendCodePoint(c);
    } else {
      empty(element, "hex", hex(c));
    }
  }

  private static String hex(int c) {
    String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
    return "0".repeat(4 - digits.length()) + digits;
  }

  private void start(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        attribute(attributes[i + 1]);
        out.append('"');
      }
    }
  }

  private void attribute(String value) {
    value
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> out.append("&lt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c < ' ' || c == 0xFFFE || c == 0xFFFF ? ' ' : c);
              }
            });
  }
}
