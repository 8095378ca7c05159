package polyclinic.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Goes through a file's bytes; what the file promises and does not have is damage. */
final class ByteScanner {

  private final byte[] bytes;
  private int position;

  ByteScanner(byte[] bytes) {
    this.bytes = bytes;
  }

  int position() {
    return position;
  }

  /** The next byte, 0 to 255. */
  int next() throws PictureException {
    need(1);
    return bytes[position++] & 0xFF;
  }

  /** A number of two bytes, the greater first. */
  int next16() throws PictureException {
    return next() << 8 | next();
  }

  /** A number of four bytes, the greatest first. */
  int next32() throws PictureException {
    int number = next16() << 16 | next16();
    if (number < 0) {
      throw new PictureException("a length that no file has");
    }
    return number;
  }

  /** A number of four bytes, the least first. */
  int next32Reversed() throws PictureException {
    return Integer.reverseBytes(signed32());
  }

  /** Four bytes, whatever they mean. */
  int signed32() throws PictureException {
    return next16() << 16 | next16();
  }

  byte[] take(int count) throws PictureException {
    need(count);
    position += count;
    return Arrays.copyOfRange(bytes, position - count, position);
  }

  /** Goes back to bytes that belong to what follows. */
  void back(int count) {
    position -= count;
  }

  /** The bytes since a place passed before. */
  byte[] since(int from) {
    return Arrays.copyOfRange(bytes, from, position);
  }

  /** Four letters that name a part. */
  String name() throws PictureException {
    return new String(take(4), StandardCharsets.ISO_8859_1);
  }

  private void need(int count) throws PictureException {
    if (count < 0 || count > bytes.length - position) {
      throw new PictureException("it ends too early");
    }
  }
}
