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
      int depth = bits;
      int[] colours = IntStream.of(pixels).map(p -> coarse(p, depth)).distinct().sorted().toArray();
      if (colours.length <= MOST) {
        Arrays.setAll(pixels, i -> coarse(pixels[i], depth));
        return colours;
      }
    }
  }

  private static int coarse(int colour, int bits) {
    return 0xFF000000
        | level(colour >> 16 & 0xFF, bits) << 16
        | level(colour >> 8 & 0xFF, bits) << 8
        | level(colour & 0xFF, bits);
  }

  /** A level of fewer bits, spread so that black stays black and white white. */
  private static int level(int value, int bits) {
    return (value >> (8 - bits)) * 255 / ((1 << bits) - 1);
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
