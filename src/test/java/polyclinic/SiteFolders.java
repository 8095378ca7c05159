package polyclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Copies, changes and compares folders for the tests of whole sites. */
final class SiteFolders {

  static final Path RESOURCES = Path.of("src/test/resources");

  /** A small site without a mistake. */
  static final Path BASE = RESOURCES.resolve("base-site");

  private SiteFolders() {}

  /** Names of what a folder holds, sorted. */
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  /** Copies a file, or a folder over another one; a folder that does not exist holds nothing. */
  static void copy(Path from, Path to) throws IOException {
    if (!Files.exists(from)) {
      return;
    }
    for (Path source : all(from)) {
      Path target = source.equals(from) ? to : to.resolve(from.relativize(source).toString());
      if (Files.isDirectory(source)) {
        Files.createDirectories(target);
      } else {
        Files.createDirectories(target.getParent());
        Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  static void delete(Path folder) throws IOException {
    assertThat(folder).exists();
    for (Path path : all(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
      Files.delete(path);
    }
  }

  static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  static void change(Path file, UnaryOperator<String> change) throws IOException {
    String before = Files.readString(file);
    String after = change.apply(before);
    assertThat(after).isNotEqualTo(before);
    Files.writeString(file, after);
  }

  /** Every file below a folder with its bytes, and every folder; one character a byte. */
  static SortedMap<String, String> snapshot(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (Path path : all(folder)) {
      String name = folder.relativize(path).toString().replace('\\', '/');
      files.put(
          name,
          Files.isDirectory(path)
              ? "folder"
              : new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
    }
    return files;
  }

  private static List<Path> all(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.toList();
    }
  }
}
