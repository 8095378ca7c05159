package polyclinic.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/**
 * A text file of the site.
 *
 * @param file its name in findings
 * @param text without a byte order mark
 */
record SourceText(String file, String text) {

  private static final String REMEDY = "save the file as UTF-8";

  /** Reads a file; what is not UTF-8 is a finding at the first wrong byte. */
  static Optional<SourceText> read(Path path, String file, Problems problems) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      problems.error(
          "unreadable", SourceLocation.of(file), "the file cannot be read: " + e.getMessage(),
          "check that the file exists and that you may read it");
      return Optional.empty();
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(new SourceText(file, withoutByteOrderMark(text)));
    } catch (CharacterCodingException e) {
      problems.error("encoding", firstWrongByte(file, bytes), "the text is not UTF-8", REMEDY);
      return Optional.empty();
    }
  }

  private static String withoutByteOrderMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static SourceLocation firstWrongByte(String file, byte[] bytes) {
    CharBuffer good = CharBuffer.allocate(bytes.length + 1);
    CoderResult end =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), good, true);
    assert end.isError();
    String before = withoutByteOrderMark(good.flip().toString());
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new SourceLocation(file, line, before.length() - before.lastIndexOf('\n'));
  }
}
