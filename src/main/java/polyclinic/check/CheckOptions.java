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
 * @param keepReferences whether the result tells external references and who links to whom; that
 *     takes memory, and the time to read each page with external references once more
 */
public record CheckOptions(Optional<BaseUrl> baseUrl, boolean cleanUrls, boolean keepReferences) {

  public CheckOptions {
    Objects.requireNonNull(baseUrl);
  }

  /** Only findings are wanted. */
  public CheckOptions(Optional<BaseUrl> baseUrl, boolean cleanUrls) {
    this(baseUrl, cleanUrls, false);
  }

  /** A folder at the root of a host that nobody has named. */
  public static CheckOptions standard() {
    return new CheckOptions(Optional.empty(), false);
  }

  public CheckOptions at(BaseUrl base) {
    return new CheckOptions(Optional.of(base), cleanUrls, keepReferences);
  }
}
