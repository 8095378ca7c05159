package polyclinic.serve;

import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/**
 * The part of a site's folder that is worth watching.
 *
 * @param root absolute
 */
record SourceFolders(Path root) implements FileTreeVisitor {

  private static final Set<String> NAMES = Set.of("content", "templates", "assets");

  /** Whether a change of a file can change the site: not in the output, no editor's own file. */
  boolean isSource(Path path) {
    return isInside(path) && !isEditorsOwn(path.getFileName().toString());
  }

  @Override
  public void recursiveVisitFiles(Path from, Callback onDirectory, Callback onFile)
      throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
              throws IOException {
            if (!dir.equals(root) && !isInside(dir)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            onDirectory.call(dir);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            onFile.call(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private boolean isInside(Path path) {
    return path.startsWith(root)
        && !path.equals(root)
        && NAMES.contains(root.relativize(path).getName(0).toString());
  }

  /** Backups, locks and swap files of Emacs, Vim and others: no bake reads them as pages. */
  private static boolean isEditorsOwn(String name) {
    return name.endsWith("~")
        || name.startsWith("#")
        || name.startsWith(".#")
        || name.matches("\\..*\\.sw[a-z]");
  }
}
