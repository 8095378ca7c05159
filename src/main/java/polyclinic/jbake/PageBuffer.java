package polyclinic.jbake;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A writer into memory that is used for page after page; unlike StringWriter it takes no lock. */
final class PageBuffer extends Writer {

  private char[] chars = new char[1 << 16];
  private int length;

  void clear() {
    length = 0;
  }

  byte[] utf8() {
    return new String(chars, 0, length).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void write(int c) {
    ensure(1);
    chars[length++] = (char) c;
  }

  @Override
  public void write(char[] source, int offset, int count) {
    ensure(count);
    System.arraycopy(source, offset, chars, length, count);
    length += count;
  }

  @Override
  public void write(String text, int offset, int count) {
    ensure(count);
    text.getChars(offset, offset + count, chars, length);
    length += count;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  private void ensure(int more) {
    if (chars.length - length < more) {
      chars = Arrays.copyOf(chars, Math.max(chars.length * 2, length + more));
    }
  }
}
