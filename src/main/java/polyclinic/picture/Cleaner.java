package polyclinic.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Takes out of a picture's file what the camera or a program wrote beside the pixels: place, time,
 * names, a small copy of the picture before it was cut. The pixels stay bit for bit, and so do
 * colour profiles and the way a photograph is to be turned.
 */
public final class Cleaner {

  private Cleaner() {}

  /** Whether a file is a picture, whatever it is called; only its first bytes are read. */
  public static boolean concerns(Path file) throws IOException {
    return Exposure.isPicture(file);
  }

  /**
   * A file's clean bytes; the same bytes if there is nothing to take out, or if it is no picture.
   *
   * @throws PictureException if it is damaged, or tells a place in a way that we cannot take out
   */
  public static byte[] clean(byte[] bytes) throws PictureException {
    Optional<Exposure> exposure = Exposure.of(bytes);
    Optional<PictureType> type = exposure.flatMap(Exposure::type);
    if (type.isPresent() && type.get() != PictureType.GIF) {
      return parts(type.get(), bytes).bytes();
    }
    if (exposure.isPresent() && exposure.get().tellsPlace()) {
      throw new PictureException("a kind of file that we do not write");
    }
    return bytes;
  }

  /**
   * @param type JPEG, PNG or WebP
   * @throws PictureException if the file is damaged
   */
  static CleanParts parts(PictureType type, byte[] bytes) throws PictureException {
    var in = new ByteScanner(bytes);
    return switch (type) {
      case JPEG -> JpegCleaner.clean(in, orientation(bytes));
      case PNG -> PngCleaner.clean(in);
      case WEBP -> WebpCleaner.clean(in);
      default -> throw new IllegalArgumentException("no picture of pixels: " + type);
    };
  }

  private static int orientation(byte[] bytes) {
    return Exposure.of(bytes).map(Exposure::orientation).orElse(1);
  }
}
