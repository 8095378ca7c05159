package polyclinic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import polyclinic.model.Sha256;

/**
 * Files of the last build that took time to make, by what they were made of. Safe for many threads;
 * what cannot be kept is made again.
 */
final class Keepsakes {

  private final Path folder;
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  Keepsakes(Path folder) {
    this.folder = folder;
  }

  /**
   * The file that was made of the same content, or a new one.
   *
   * @param content all that decides on the file's bytes
   */
  byte[] get(String content, Supplier<byte[]> maker) {
    String name = Sha256.of(content.getBytes(StandardCharsets.UTF_8));
    used.add(name);
    Path file = folder.resolve(name);
    try {
      if (Files.isRegularFile(file)) {
        return Files.readAllBytes(file);
      }
    } catch (IOException e) {
      // as good as not kept
    }
    byte[] bytes = maker.get();
    keep(file, bytes);
    return bytes;
  }

  /** Forgets what has not been asked for. */
  void tidy() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> old = all.filter(f -> !used.contains(f.getFileName().toString())).toList();
      for (Path file : old) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // an old file more does no harm
    }
  }

  private void keep(Path file, byte[] bytes) {
    try {
      Files.createDirectories(folder);
      Path whole = Files.createTempFile(folder, "new-", "");
      Files.write(whole, bytes);
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // it is made again next time
    }
  }
}
