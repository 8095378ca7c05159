package polyclinic.resolve;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names in addresses. */
final class Slugs {

  private static final Pattern SEGMENT = Pattern.compile("[\\p{L}\\p{M}\\p{N}_~-][\\p{L}\\p{M}\\p{N}._~-]*");

  private Slugs() {}

  /** Whether a name can be one part of an address as it is: no slash, no space, not {@code ..}. */
  static boolean isSegment(String name) {
    return SEGMENT.matcher(name).matches();
  }

  /** The part of an address for a file name: spaces and other signs become hyphens. */
  static String ofFileName(String name) {
    String slug =
        Normalizer.normalize(name, Normalizer.Form.NFC)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}._~-]+", "-")
            .replaceAll("^[.-]+|-+$", "");
    return slug.isEmpty() ? "-" : slug;
  }

  /** Percent-encodes what may not stand in an address. */
  static String encode(String path) {
    try {
      return new URI(null, null, Normalizer.normalize(path, Normalizer.Form.NFC), null)
          .toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
