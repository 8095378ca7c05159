package polyclinic.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import polyclinic.model.Rendition;

/** A decoded picture, upright, of which prints are made. Safe for many threads. */
public final class Negative {

  private final BufferedImage pixels;
  private final boolean drawn;

  private Negative(BufferedImage pixels, boolean drawn) {
    this.pixels = pixels;
    this.drawn = drawn;
  }

  /**
   * Decodes a picture.
   *
   * @throws PictureException if that cannot be done
   */
  public static Negative of(byte[] bytes) throws PictureException {
    Exposure exposure =
        Exposure.of(bytes).orElseThrow(() -> new PictureException("no picture of pixels"));
    boolean lossy = exposure.type().filter(type -> type != PictureType.PNG).isPresent();
    return new Negative(upright(decode(exposure, bytes), exposure.orientation()), !lossy);
  }

  /** Whether a file is a picture in WebP. */
  public static boolean isWebp(byte[] bytes) {
    return Exposure.of(bytes).flatMap(Exposure::type).filter(PictureType.WEBP::equals).isPresent();
  }

  private static BufferedImage decode(Exposure exposure, byte[] bytes) throws PictureException {
    try {
      if (exposure.type().filter(type -> type == PictureType.WEBP).isPresent()) {
        return WebpCodec.decode(bytes);
      }
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
      if (picture == null) {
        throw new PictureException("a kind that is not known");
      }
      return picture;
    } catch (PictureException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // damaged pictures make decoders fail in many ways
      throw new PictureException("it cannot be decoded", e);
    }
  }

  private static BufferedImage upright(BufferedImage pixels, int orientation) {
    return orientation == 1
        ? pixels
        : ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation)).apply(pixels);
  }

  /** The picture in another size and format. */
  public byte[] print(Rendition.Format format, int width, int height) {
    boolean clear = pixels.getColorModel().hasAlpha() && format != Rendition.Format.JPEG;
    return Encoder.encode(scaled(width, height, clear), format, drawn);
  }

  /** The picture in its own size, without loss. */
  public byte[] png() {
    return print(Rendition.Format.PNG, pixels.getWidth(), pixels.getHeight());
  }

  /** In the colours of screens, for photographs come with others as well. */
  private BufferedImage scaled(int width, int height, boolean clear) {
    int type = clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    var screen = new BufferedImage(pixels.getWidth(), pixels.getHeight(), type);
    var graphics = screen.createGraphics();
    graphics.drawImage(pixels, 0, 0, null);
    graphics.dispose();
    if (width == pixels.getWidth() && height == pixels.getHeight()) {
      return screen;
    }
    try {
      return Thumbnails.of(screen).forceSize(width, height).imageType(type).asBufferedImage();
    } catch (IOException e) {
      throw new IllegalStateException("pixels in memory need no file", e);
    }
  }
}
