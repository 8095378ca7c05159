package polyclinic.resolve;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names in addresses. */
final class Slugs {

  private static final Pattern SEGMENT =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}_~-][\\p{L}\\p{M}\\p{N}._~-]*");

  private Slugs() {}

  /** Whether a name can be one part of an address as it is: no slash, no space, not {@code ..}. */
  static boolean isSegment(String name) {
    return SEGMENT.matcher(name).matches();
  }

  /**
   * The part of an address for a file name: letters as the language writes them in addresses,
   * spaces and other signs as hyphens.
   */
  static String ofFileName(String name, Map<String, String> letters) {
    String slug =
        transliterate(name, letters)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}._~-]+", "-")
            .replaceAll("^[.-]+|-+$", "");
    return slug.isEmpty() ? "-" : slug;
  }

  /** Writes letters as the language does in addresses: {@code Ärzte} becomes {@code Aerzte}. */
  static String transliterate(String name, Map<String, String> letters) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    StringBuilder slug = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      String letter = composed.substring(i, i + 1);
      String lower = letter.toLowerCase(Locale.ROOT);
      String written = letters.get(lower);
      if (written == null) {
        slug.append(letter);
      } else if (letter.equals(lower)) {
        slug.append(written);
      } else {
        slug.append(written.substring(0, 1).toUpperCase(Locale.ROOT)).append(written.substring(1));
      }
    }
    return slug.toString();
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
