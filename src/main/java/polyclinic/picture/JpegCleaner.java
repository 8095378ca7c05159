package polyclinic.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Leaves of a JPEG file what is needed to show it. */
final class JpegCleaner {

  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int COMMENT = 0xFE;
  private static final int FIRST_RESTART = 0xD0;
  private static final int LAST_RESTART = 0xD7;
  private static final int FIRST_APPLICATION = 0xE0;
  private static final int LAST_APPLICATION = 0xEF;
  private static final int EXIF = 0xE1;

  private static final String JFIF = "JFIF\0";
  private static final int JFIF_WITHOUT_THUMBNAIL = 14;

  /** Exif that says nothing but how to turn the picture; the number is at {@link #TURN_AT}. */
  private static final byte[] TURN = {
    'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 1, 0,
    0, 0, 0, 0, 0
  };

  private static final int TURN_AT = 25;

  private final ByteScanner in;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private JpegCleaner(ByteScanner in) {
    this.in = in;
  }

  /**
   * @param orientation as Exif counts; it is kept
   */
  static CleanParts clean(ByteScanner in, int orientation) throws PictureException {
    return new CleanParts(new JpegCleaner(in).clean(orientation), true);
  }

  private byte[] clean(int orientation) throws PictureException {
    if (in.next16() != (0xFF00 | START)) {
      throw new PictureException("no JPEG");
    }
    marker(START);
    boolean turned = orientation == 1;
    for (int marker = nextMarker(); marker != END; marker = nextMarker()) {
      byte[] content = in.take(Math.max(0, in.next16() - 2));
      // behind the part that must be the first
      if (!turned && marker != FIRST_APPLICATION) {
        segment(EXIF, turn(orientation));
        turned = true;
      }
      if (isNeeded(marker, content)) {
        segment(marker, marker == FIRST_APPLICATION ? withoutThumbnail(content) : content);
      }
      if (marker == SCAN) {
        scan();
      }
    }
    // what follows the end is another picture, or a film
    marker(END);
    return out.toByteArray();
  }

  private int nextMarker() throws PictureException {
    if (in.next() != 0xFF) {
      throw new PictureException("no part begins where one should");
    }
    int marker = in.next();
    while (marker == 0xFF) {
      marker = in.next();
    }
    return marker;
  }

  /** Copies pixels up to the next part. */
  private void scan() throws PictureException {
    while (true) {
      int next = in.next();
      if (next == 0xFF) {
        int marker = in.next();
        while (marker == 0xFF) {
          marker = in.next();
        }
        if (marker != 0 && (marker < FIRST_RESTART || marker > LAST_RESTART)) {
          in.back(2);
          return;
        }
        marker(marker);
      } else {
        out.write(next);
      }
    }
  }

  private static boolean isNeeded(int marker, byte[] content) {
    return switch (marker) {
      case FIRST_APPLICATION -> begins(content, JFIF);
      case FIRST_APPLICATION + 2 -> begins(content, "ICC_PROFILE\0");
      // how colours are counted
      case FIRST_APPLICATION + 14 -> begins(content, "Adobe");
      case COMMENT -> false;
      default -> marker < FIRST_APPLICATION || marker > LAST_APPLICATION;
    };
  }

  private static byte[] withoutThumbnail(byte[] jfif) {
    byte[] plain = Arrays.copyOf(jfif, JFIF_WITHOUT_THUMBNAIL);
    plain[JFIF_WITHOUT_THUMBNAIL - 2] = 0;
    plain[JFIF_WITHOUT_THUMBNAIL - 1] = 0;
    return plain;
  }

  private static byte[] turn(int orientation) {
    byte[] exif = TURN.clone();
    exif[TURN_AT] = (byte) orientation;
    return exif;
  }

  private static boolean begins(byte[] content, String text) {
    byte[] start = text.getBytes(StandardCharsets.ISO_8859_1);
    return content.length >= start.length
        && Arrays.equals(content, 0, start.length, start, 0, start.length);
  }

  private void marker(int marker) {
    out.write(0xFF);
    out.write(marker);
  }

  private void segment(int marker, byte[] content) {
    marker(marker);
    out.write(content.length + 2 >> 8);
    out.write(content.length + 2);
    out.writeBytes(content);
  }
}
