package polyclinic.external;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads addresses as browsers do, who forgive much that {@link java.net.URI} does not. */
final class AddressReader {

  private static final Pattern SCHEME =
      Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):.*", Pattern.DOTALL);

  private AddressReader() {}

  static Target read(String written) {
    String text = trimmed(written);
    Matcher scheme = SCHEME.matcher(text.startsWith("//") ? "https:" + text : text);
    if (!scheme.matches()) {
      return new Target.Invalid("it has no scheme such as https");
    }
    String name = scheme.group(1).toLowerCase(Locale.ROOT);
    if (!name.equals("http") && !name.equals("https")) {
      return new Target.Foreign(name);
    }
    return web(name, scheme.group().substring(name.length() + 1));
  }

  private static Target web(String scheme, String rest) {
    int start = 0;
    while (start < rest.length() && "/\\".indexOf(rest.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < rest.length() && "/\\?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    HostPort server = HostPort.read(rest.substring(start, end));
    if (!server.fault().isEmpty()) {
      return new Target.Invalid(server.fault());
    }
    String tail = rest.substring(end);
    int hash = tail.indexOf('#');
    String fragment = hash < 0 ? "" : tail.substring(hash + 1);
    String file = hash < 0 ? tail : tail.substring(0, hash);
    int mark = file.indexOf('?');
    String path = (mark < 0 ? file : file.substring(0, mark)).replace('\\', '/');
    String query = mark < 0 ? "" : file.substring(mark);
    int usual = scheme.equals("https") ? 443 : 80;
    return new WebAddress(
        scheme,
        server.host(),
        server.port() == usual ? -1 : server.port(),
        PercentText.encode(DotSegments.remove(path)),
        PercentText.encode(query),
        fragment);
  }

  /** Without white space around it, and without the line ends that editors put into long ones. */
  static String trimmed(String written) {
    int start = 0;
    int end = written.length();
    while (start < end && written.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && written.charAt(end - 1) <= ' ') {
      end--;
    }
    return written.substring(start, end).replaceAll("[\\t\\n\\r]", "");
  }

  static boolean hasScheme(String text) {
    return SCHEME.matcher(text).matches();
  }

  /** The address, if the text is one of the web. */
  static Optional<WebAddress> web(String written) {
    return read(written) instanceof WebAddress address ? Optional.of(address) : Optional.empty();
  }
}
