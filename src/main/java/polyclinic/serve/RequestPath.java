package polyclinic.serve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of files, as a browser asks for them. */
final class RequestPath {

  private static final Pattern LEADS_OUT = Pattern.compile("(^|/)\\.{1,2}(/|$)|\\\\|\\x00|//");

  private RequestPath() {}

  /**
   * The name of the file, relative to the site's folder and decoded; empty if the path could lead
   * out of it.
   *
   * @param path begins with a slash; percent-encoded
   */
  static Optional<String> file(String path) {
    try {
      // in a path, a plus sign is no blank
      String decoded =
          URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8).substring(1);
      String file = decoded.isEmpty() || decoded.endsWith("/") ? decoded + "index.html" : decoded;
      return file.startsWith("/") || LEADS_OUT.matcher(file).find()
          ? Optional.empty()
          : Optional.of(file);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
