package polyclinic.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import polyclinic.model.Rendition;

/** Writes pixels as files. */
final class Encoder {

  // differences show from below three quarters on
  private static final float JPEG_QUALITY = 0.82f;
  // below half of the bytes, what looked like a drawing is a photograph
  private static final int GAIN = 2;

  private Encoder() {}

  /**
   * @param drawn whether the original was kept without loss: its edges stay sharp, unless the file
   *     shows that it is a photograph after all
   */
  static byte[] encode(BufferedImage pixels, Rendition.Format format, boolean drawn) {
    try {
      return switch (format) {
        case JPEG -> jpeg(pixels);
        case PNG -> png(pixels);
        case WEBP -> webp(pixels, drawn);
      };
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
  }

  private static byte[] webp(BufferedImage pixels, boolean drawn) throws IOException {
    byte[] lossy = WebpCodec.encode(pixels, false);
    if (!drawn) {
      return lossy;
    }
    byte[] exact = WebpCodec.encode(pixels, true);
    return exact.length <= GAIN * lossy.length ? exact : lossy;
  }

  private static byte[] png(BufferedImage pixels) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(pixels, "png", out);
    return out.toByteArray();
  }

  private static byte[] jpeg(BufferedImage pixels) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam parameters = writer.getDefaultWriteParam();
    parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    parameters.setCompressionQuality(JPEG_QUALITY);
    parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    return write(writer, parameters, pixels);
  }

  /** Writes with a writer that is of no use afterwards. */
  static byte[] write(ImageWriter writer, ImageWriteParam parameters, BufferedImage pixels)
      throws IOException {
    var out = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(pixels, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
