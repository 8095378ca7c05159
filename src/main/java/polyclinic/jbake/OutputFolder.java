package polyclinic.jbake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The folder that the site is written to. Safe for many threads. */
final class OutputFolder {

  private final Path folder;
  private final Set<Path> made = ConcurrentHashMap.newKeySet();

  OutputFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** Writes a file with a path relative to the folder. */
  void write(String file, byte[] bytes) throws IOException {
    Files.write(ready(file), bytes);
  }

  /** The place of a file, with the folders above it made. */
  Path ready(String file) throws IOException {
    Path target = folder.resolve(file).normalize();
    if (!target.startsWith(folder)) {
      throw new IllegalArgumentException("leads out of the site: " + file);
    }
    Path parent = target.getParent();
    if (!made.contains(parent)) {
      Files.createDirectories(parent);
      made.add(parent);
    }
    return target;
  }
}
