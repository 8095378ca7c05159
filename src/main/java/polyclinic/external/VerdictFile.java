package polyclinic.external;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The cache file: UTF-8, a first line that names the format, then one line an address, sorted, with
 * tabs between
 *
 * <pre>address class status checked failures failing-since final-address moved message</pre>
 *
 * <p>Times are ISO 8601 in UTC; {@code -} stands for no time. Tab, line feed, carriage return and
 * backslash in a text are {@code \t \n \r \\}. A file of another format counts as empty, a line
 * that cannot be read as missing: what is lost is asked again.
 */
final class VerdictFile {

  private static final String HEADER = "polyclinic-external 1";
  private static final int FIELDS = 9;

  private VerdictFile() {}

  /** Verdicts by address; none if there is no file. */
  static SortedMap<String, Verdict> read(Path file) throws IOException {
    SortedMap<String, Verdict> verdicts = new TreeMap<>();
    if (!Files.exists(file)) {
      return verdicts;
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      return verdicts;
    }
    for (String line : lines.subList(1, lines.size())) {
      List<String> fields = Arrays.stream(line.split("\t", -1)).map(VerdictFile::plain).toList();
      verdict(fields).ifPresent(v -> verdicts.put(fields.get(0), v));
    }
    return verdicts;
  }

  private static Optional<Verdict> verdict(List<String> fields) {
    if (fields.size() != FIELDS) {
      return Optional.empty();
    }
    try {
      String kind = fields.get(1).replace('-', '_').toUpperCase(Locale.ROOT);
      String since = fields.get(5);
      return Optional.of(
          new Verdict(
              VerdictClass.valueOf(kind),
              Integer.parseInt(fields.get(2)),
              fields.get(6),
              fields.get(7),
              fields.get(8),
              Instant.parse(fields.get(3)),
              Integer.parseInt(fields.get(4)),
              since.equals("-") ? Optional.empty() : Optional.of(Instant.parse(since)),
              false));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Takes the place of the file in one move, so that there is a whole one at any time. */
  static void write(Path file, Map<String, Verdict> verdicts) throws IOException {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    new TreeMap<>(verdicts).forEach((url, verdict) -> line(text, url, verdict));
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, file.getFileName().toString(), ".new");
    try {
      Files.writeString(fresh, text, StandardCharsets.UTF_8);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void line(StringBuilder text, String url, Verdict verdict) {
    text.append(escaped(url))
        .append('\t')
        .append(verdict.kind())
        .append('\t')
        .append(verdict.status())
        .append('\t')
        .append(verdict.checked())
        .append('\t')
        .append(verdict.failures())
        .append('\t')
        .append(verdict.failingSince().map(Instant::toString).orElse("-"))
        .append('\t')
        .append(escaped(verdict.finalUrl()))
        .append('\t')
        .append(escaped(verdict.moved()))
        .append('\t')
        .append(escaped(verdict.message()))
        .append('\n');
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String plain(String field) {
    if (field.indexOf('\\') < 0) {
      return field;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == '\\' && i + 1 < field.length()) {
        char next = field.charAt(++i);
        c = next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next;
      }
      text.append(c);
    }
    return text.toString();
  }
}
