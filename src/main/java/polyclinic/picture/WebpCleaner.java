package polyclinic.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Leaves of a WebP file what is needed to show it. */
final class WebpCleaner {

  private static final String EXTENDED = "VP8X";
  private static final String ANIMATION = "ANIM";
  private static final int EXIF_AND_XMP = 0x0C;
  private static final Set<String> NEEDED =
      Set.of(EXTENDED, "VP8 ", "VP8L", "ALPH", ANIMATION, "ANMF", "ICCP");
  private static final Set<String> PIXELS = Set.of("VP8 ", "VP8L", "ANMF");

  private WebpCleaner() {}

  static CleanParts clean(ByteScanner in) throws PictureException {
    in.name();
    int end = in.next32Reversed() + in.position();
    in.name();
    var out = new ByteArrayOutputStream();
    boolean still = true;
    boolean empty = true;
    while (in.position() < end) {
      String name = in.name();
      int length = in.next32Reversed();
      byte[] content = in.take(length);
      if (length % 2 == 1 && in.position() < end) {
        in.take(1);
      }
      if (name.equals(EXTENDED) && length > 0) {
        content[0] &= ~EXIF_AND_XMP;
      }
      still &= !name.equals(ANIMATION);
      empty &= !PIXELS.contains(name);
      if (NEEDED.contains(name)) {
        chunk(out, name, content);
      }
    }
    if (empty) {
      throw new PictureException("it has no pixels");
    }
    var file = new ByteArrayOutputStream();
    byte[] chunks = out.toByteArray();
    file.writeBytes("RIFF".getBytes(StandardCharsets.ISO_8859_1));
    file.writeBytes(reversed(chunks.length + 4));
    file.writeBytes("WEBP".getBytes(StandardCharsets.ISO_8859_1));
    file.writeBytes(chunks);
    return new CleanParts(file.toByteArray(), still);
  }

  private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
    out.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(reversed(content.length));
    out.writeBytes(content);
    if (content.length % 2 == 1) {
      out.write(0);
    }
  }

  private static byte[] reversed(int number) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array();
  }
}
