package polyclinic.picture;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** WebP by a native library, which is not there for every machine. */
public final class WebpCodec {

  private static final float QUALITY = 0.8f;
  private static final boolean WORKS = tryOut();

  private WebpCodec() {}

  /** Whether pictures can be written and read as WebP on this machine. */
  public static boolean works() {
    return WORKS;
  }

  private static boolean tryOut() {
    try {
      return encode(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), true).length > 0;
    } catch (IOException | RuntimeException | LinkageError e) {
      return false;
    }
  }

  static byte[] encode(BufferedImage pixels, boolean exact) throws IOException {
    ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
    ImageWriteParam parameters = writer.getDefaultWriteParam();
    parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    parameters.setCompressionType(exact ? "Lossless" : "Lossy");
    if (!exact) {
      parameters.setCompressionQuality(QUALITY);
    }
    return Encoder.write(writer, parameters, pixels);
  }

  /**
   * @throws PictureException on machines without the library
   */
  static BufferedImage decode(byte[] bytes) throws IOException {
    if (!WORKS) {
      throw new PictureException("WebP cannot be read on this machine");
    }
    ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(stream, true, true);
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }
}
