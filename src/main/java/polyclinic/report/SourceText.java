package polyclinic.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A text file of the site.
 *
 * @param file its name in findings
 * @param text without a byte order mark
 */
public record SourceText(String file, String text) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final char REPLACEMENT = '\uFFFD';

  /**
   * Reads a file; empty if that is impossible, and then a finding.
   *
   * @param file its name in findings
   */
  public static Optional<SourceText> read(Path path, String file, Problems problems) {
    try {
      return Optional.of(decode(Files.readAllBytes(path), file, problems));
    } catch (IOException e) {
      problems.error(
          "unreadable",
          SourceLocation.of(file),
          "the file cannot be read: " + e.getMessage(),
          "check that the file exists and that you may read it");
      return Optional.empty();
    }
  }

  /**
   * The text of bytes. What is not UTF-8 is reported once, at the first wrong byte, and read as
   * replacement characters, so that whatever else is wrong is found in the same run.
   */
  public static SourceText decode(byte[] bytes, String file, Problems problems) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) < 0) {
      return new SourceText(file, withoutMark(text));
    }
    // either something is wrong, or an editor wrote this very character
    CharBuffer valid = CharBuffer.allocate(bytes.length);
    CoderResult end =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), valid, true);
    if (!end.isError()) {
      return new SourceText(file, withoutMark(valid.flip().toString()));
    }
    problems.error(
        "encoding",
        end(file, withoutMark(valid.flip().toString())),
        "the text is not UTF-8 from here on",
        "save the file as UTF-8");
    return new SourceText(file, withoutMark(text));
  }

  private static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static SourceLocation end(String file, String before) {
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new SourceLocation(file, line, before.length() - before.lastIndexOf('\n'));
  }
}
