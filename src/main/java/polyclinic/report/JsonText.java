package polyclinic.report;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Text as JSON has it. */
public final class JsonText {

  private JsonText() {}

  /** A text in quotation marks. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2);
    try {
      quoted(out, text);
    } catch (IOException e) {
      throw new UncheckedIOException("writing a string", e);
    }
    return out.toString();
  }

  /** Appends text in quotation marks. */
  static Appendable quoted(Appendable out, String text) throws IOException {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      escape(out, text, i);
    }
    return out.append('"');
  }

  /** Appends a member of an object. */
  static Appendable member(Appendable out, String name, String value) throws IOException {
    return quoted(out.append('"').append(name).append("\":"), value);
  }

  /** Appends a member of an object. */
  static Appendable member(Appendable out, String name, int value) throws IOException {
    return out.append('"').append(name).append("\":").append(Integer.toString(value));
  }

  private static void escape(Appendable out, String text, int at) throws IOException {
    char c = text.charAt(at);
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (c < ' ' || c == 0x7F || Surrogates.isHalf(text, at)) {
          out.append("\\u").append(hex(c));
        } else {
          out.append(c);
        }
      }
    }
  }

  private static String hex(char c) {
    String digits = Integer.toHexString(c);
    return "0".repeat(4 - digits.length()) + digits;
  }
}
