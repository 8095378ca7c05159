package polyclinic.leaflet;

import java.io.IOException;
import java.util.Optional;

/** Where a leaflet's pictures come from. */
@FunctionalInterface
public interface Images {

  /**
   * The bytes of a file of the site; empty if there is none.
   *
   * @param file relative to the site's folder
   * @throws IOException if it is there and cannot be read
   */
  Optional<byte[]> read(String file) throws IOException;
}
