package polyclinic.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** Leaves of a PNG file what is needed to show it. */
final class PngCleaner {

  private static final int SIGNATURE = 8;
  private static final String ANIMATION = "acTL";

  /** What may be left out by who reads, but changes how the picture looks. */
  private static final Set<String> LOOKS =
      Set.of(
          "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs", ANIMATION, "fcTL",
          "fdAT");

  private PngCleaner() {}

  static CleanParts clean(ByteScanner in) throws PictureException {
    var out = new ByteArrayOutputStream();
    out.writeBytes(in.take(SIGNATURE));
    boolean still = true;
    String name;
    do {
      int start = in.position();
      int length = in.next32();
      name = in.name();
      byte[] content = in.take(length);
      if (in.signed32() != checksum(name, content)) {
        throw new PictureException("a part has another checksum");
      }
      still &= !name.equals(ANIMATION);
      if (Character.isUpperCase(name.charAt(0)) || LOOKS.contains(name)) {
        out.writeBytes(in.since(start));
      }
    } while (!name.equals("IEND"));
    return new CleanParts(out.toByteArray(), still);
  }

  private static int checksum(String name, byte[] content) {
    var checksum = new CRC32();
    checksum.update(name.getBytes(StandardCharsets.ISO_8859_1));
    checksum.update(content);
    return (int) checksum.getValue();
  }
}
