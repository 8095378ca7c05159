package polyclinic.external;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The encoding of addresses by percent signs. */
final class PercentText {

  /** What {@link java.net.URI} takes in a path or a query. */
  private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

  private PercentText() {}

  /** Encodes what must not stand in a path or query; what is encoded already stays. */
  static String encode(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isPlain(c) || c == '%') {
                out.append((char) c);
              } else {
                bytes(out, c);
              }
            });
    for (int at = out.indexOf("%"); at >= 0; at = out.indexOf("%", at + 1)) {
      if (!isEscape(out, at)) {
        out.insert(at + 1, "25");
      }
    }
    return out.toString();
  }

  /** Encodes everything but letters, digits and {@code / - . _ ~}. */
  static String encodeAll(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isAlphanumeric(c) || c < 0x7F && "/-._~".indexOf(c) >= 0) {
                out.append((char) c);
              } else {
                bytes(out, c);
              }
            });
    return out.toString();
  }

  /** Decodes what is encoded; a percent sign that encodes nothing stays. */
  static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var out = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int high = bytes[i] == '%' && i + 2 < bytes.length ? hex(bytes[i + 1]) : -1;
      int low = high < 0 ? -1 : hex(bytes[i + 2]);
      if (low >= 0) {
        out.write(high << 4 | low);
        i += 2;
      } else {
        out.write(bytes[i]);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void bytes(StringBuilder out, int codePoint) {
    for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
      out.append('%')
          .append("0123456789ABCDEF".charAt(b >> 4 & 15))
          .append("0123456789ABCDEF".charAt(b & 15));
    }
  }

  private static boolean isEscape(CharSequence text, int at) {
    return at + 2 < text.length() && hex(text.charAt(at + 1)) >= 0 && hex(text.charAt(at + 2)) >= 0;
  }

  private static int hex(int c) {
    return c < 0x80 ? Character.digit(c, 16) : -1;
  }

  private static boolean isPlain(int c) {
    return isAlphanumeric(c) || c < 0x7F && PLAIN.indexOf(c) >= 0;
  }

  private static boolean isAlphanumeric(int c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
