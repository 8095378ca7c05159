package polyclinic.check;

import java.util.Objects;
import java.util.Optional;
import polyclinic.model.BaseUrl;

/**
 * How a folder is to be understood.
 *
 * @param baseUrl where the folder will stand: full addresses below it are internal; without it
 *     every full address is external
 * @param cleanUrls whether the server adds {@code .html} to an address without an extension
 */
public record CheckOptions(Optional<BaseUrl> baseUrl, boolean cleanUrls) {

  public CheckOptions {
    Objects.requireNonNull(baseUrl);
  }

  /** A folder at the root of a host that nobody has named. */
  public static CheckOptions standard() {
    return new CheckOptions(Optional.empty(), false);
  }

  /** The same with a base URL. */
  public CheckOptions at(BaseUrl base) {
    return new CheckOptions(Optional.of(base), cleanUrls);
  }
}
