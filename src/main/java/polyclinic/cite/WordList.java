package polyclinic.cite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words of several languages, read from our resources: one a line, in lower case; {@code *} stands
 * for any ending, {@code #} begins a comment.
 */
record WordList(Set<String> words, Set<String> beginnings) {

  static WordList read(String name) {
    try (InputStream in = WordList.class.getResourceAsStream(name)) {
      var lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .collect(Collectors.partitioningBy(line -> line.endsWith("*"), Collectors.toSet()));
      return new WordList(
          lines.get(false),
          lines.get(true).stream()
              .map(w -> w.substring(0, w.length() - 1))
              .collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return words.contains(lower) || beginnings.stream().anyMatch(lower::startsWith);
  }
}
