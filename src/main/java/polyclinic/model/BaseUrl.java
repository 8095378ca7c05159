package polyclinic.model;

/**
 * Where the site will stand.
 *
 * @param origin scheme, host and port, without a slash at the end
 * @param path begins and ends with a slash; {@code /} if the site has the host for itself
 */
public record BaseUrl(String origin, String path) {

  public BaseUrl {
    if (!path.startsWith("/") || !path.endsWith("/")) {
      throw new IllegalArgumentException("a base path begins and ends with '/': " + path);
    }
  }

  /** The full address of a path of the site such as {@code /de/team/}. */
  public String absolute(String sitePath) {
    return origin + rooted(sitePath);
  }

  /** The path below the host: for pages that are shown at any address, such as the 404 page. */
  public String rooted(String sitePath) {
    return path + sitePath.substring(1);
  }
}
