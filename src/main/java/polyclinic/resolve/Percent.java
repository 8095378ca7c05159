package polyclinic.resolve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Percent-encoding in what editors write. */
final class Percent {

  private Percent() {}

  /** The name that an address means: {@code my plan.pdf} for {@code my%20plan.pdf}. */
  static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text; // a lone % is part of the name
    }
  }
}
