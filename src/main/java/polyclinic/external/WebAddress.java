package polyclinic.external;

/**
 * An {@code http} or {@code https} address in one normal form, so that equal means the same
 * request.
 *
 * @param scheme {@code http} or {@code https}
 * @param host small letters, ASCII; an IPv6 address in brackets
 * @param port -1 for the scheme's own
 * @param path encoded, begins with a slash
 * @param query encoded, begins with a question mark; or empty
 * @param fragment as written, without its sign; or empty
 */
record WebAddress(String scheme, String host, int port, String path, String query, String fragment)
    implements Target {

  boolean isSecure() {
    return scheme.equals("https");
  }

  /** Host and port as a {@code Host} header has them. */
  String authority() {
    return port < 0 ? host : host + ":" + port;
  }

  /** What a server is asked for. */
  String file() {
    return path + query;
  }

  WebAddress withoutFragment() {
    return new WebAddress(scheme, host, port, path, query, "");
  }

  /** What {@code Location} means in an answer from here. */
  Target resolve(String location) {
    String text = AddressReader.trimmed(location);
    String origin = scheme + "://" + authority();
    if (AddressReader.hasScheme(text)) {
      return AddressReader.read(text);
    }
    String start = text.replace('\\', '/');
    if (start.startsWith("//")) {
      return AddressReader.read(scheme + ":" + text);
    }
    if (start.startsWith("/")) {
      return AddressReader.read(origin + text);
    }
    if (start.startsWith("?")) {
      return AddressReader.read(origin + path + text);
    }
    if (start.isEmpty() || start.startsWith("#")) {
      return AddressReader.read(origin + file() + text);
    }
    return AddressReader.read(origin + path.substring(0, path.lastIndexOf('/') + 1) + text);
  }

  /** The address that is asked, without the fragment. */
  @Override
  public String toString() {
    return scheme + "://" + authority() + file();
  }
}
