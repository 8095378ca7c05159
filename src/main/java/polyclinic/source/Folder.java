package polyclinic.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a folder, by name, in an order that does not depend on the file system. */
final class Folder {

  private Folder() {}

  /**
   * All files below a folder but hidden ones and editors' temporary ones.
   *
   * @return name relative to the folder, with {@code /}, to file; empty if there is no such folder
   */
  static SortedMap<String, Path> files(Path folder) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            boolean hidden = !dir.equals(folder) && isHidden(dir);
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && Files.isRegularFile(file)) {
              files.put(name(folder, file), file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  private static boolean isHidden(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".") || name.endsWith("~") || name.startsWith("#");
  }

  private static String name(Path folder, Path file) {
    StringBuilder name = new StringBuilder();
    for (Path part : folder.relativize(file)) {
      name.append(name.isEmpty() ? "" : "/").append(part);
    }
    // some file systems take names apart: ö as o and a mark; editors' links have one letter
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }
}
