package polyclinic.jbake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Texts as the configuration of web servers writes them. */
final class ServerText {

  private ServerText() {}

  /** A path as servers see it. */
  static String decoded(String path) {
    return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** For a place between double quotes. */
  static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  /** A regular expression for the text itself. */
  static String pattern(String text) {
    return text.replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0");
  }
}
