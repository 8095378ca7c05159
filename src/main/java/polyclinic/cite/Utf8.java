package polyclinic.cite;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/** Turns bytes into text, lines ending in {@code \n}. */
final class Utf8 {

  private Utf8() {}

  /**
   * The text without byte order mark. A byte that is not UTF-8 is reported once, at its place, and
   * read as a replacement character, so that what else is wrong gets found in the same run.
   */
  static String decode(byte[] bytes, String name, Problems problems) {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var valid = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), valid, true);
    if (result.isError()) {
      problems.error(
          "encoding",
          end(clean(valid.flip().toString()), name),
          "The file is not UTF-8 from here on",
          "save the file as UTF-8");
    }
    return clean(new String(bytes, StandardCharsets.UTF_8));
  }

  private static String clean(String text) {
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
  }

  private static SourceLocation end(String before, String name) {
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new SourceLocation(name, line, before.length() - before.lastIndexOf('\n'));
  }
}
