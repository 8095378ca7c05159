package polyclinic.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lists files the same way on every machine. */
final class FileNames {

  private FileNames() {}

  /**
   * The regular files below a folder, relative to it, with {@code /} between names, sorted; none if
   * there is no such folder. Links to folders are not followed.
   */
  static List<String> below(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try {
      // the folder itself may be a link
      Path real = folder.toRealPath();
      try (var files = Files.walk(real)) {
        return files
            .filter(Files::isRegularFile)
            .map(file -> slashed(real.relativize(file)))
            .sorted()
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String slashed(Path relative) {
    return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
  }
}
