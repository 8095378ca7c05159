package polyclinic.share;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Writes a picture of few colours with a palette: a third of the bytes. */
final class IndexedPng {

  private static final int MOST = 256;

  private IndexedPng() {}

  static byte[] of(BufferedImage picture) {
    int[] pixels =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    int[] palette = palette(pixels);
    var indexed =
        new BufferedImage(
            picture.getWidth(),
            picture.getHeight(),
            BufferedImage.TYPE_BYTE_INDEXED,
            new IndexColorModel(
                8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE));
    byte[] samples = new byte[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      samples[i] = (byte) Arrays.binarySearch(palette, pixels[i]);
    }
    indexed.getRaster().setDataElements(0, 0, picture.getWidth(), picture.getHeight(), samples);
    return png(indexed);
  }

  /** The colours, sorted; if there are too many, the pixels are made coarser until they fit. */
  private static int[] palette(int[] pixels) {
    for (int bits = 8; ; bits--) {
      int mask = 0xFF & (0xFF << (8 - bits));
      int all = 0xFF000000 | mask << 16 | mask << 8 | mask;
      int[] colours = IntStream.of(pixels).map(p -> p & all).distinct().sorted().toArray();
      if (colours.length <= MOST) {
        Arrays.setAll(pixels, i -> pixels[i] & all);
        return colours;
      }
    }
  }

  private static byte[] png(BufferedImage picture) {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
