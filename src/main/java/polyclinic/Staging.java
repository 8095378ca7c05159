package polyclinic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder beside the output in which a site is made; gone when it is closed. */
final class Staging implements AutoCloseable {

  private final Path work;

  /**
   * @param work an empty folder, on the same file system as the output so that moving is one step
   */
  Staging(Path work) {
    this.work = work;
  }

  /** Where the site is written. */
  Path folder() {
    return work.resolve("site");
  }

  /** Where the old site waits while the new one takes its place. */
  Path retired() {
    return work.resolve("old");
  }

  @Override
  public void close() {
    try {
      Folders.delete(work);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the folder for the site, with the rights that any new folder gets. */
  void open() throws IOException {
    Files.createDirectory(folder());
  }
}
