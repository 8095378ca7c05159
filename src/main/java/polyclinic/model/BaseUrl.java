package polyclinic.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

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

  /** Reads an http or https address with or without a path; empty if it is none. */
  public static Optional<BaseUrl> parse(String text) {
    try {
      URI uri = new URI(text);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      if (web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
        String path = uri.normalize().getRawPath();
        String origin = uri.getScheme() + "://" + uri.getRawAuthority();
        return Optional.of(new BaseUrl(origin, path.endsWith("/") ? path : path + "/"));
      }
      return Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
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
