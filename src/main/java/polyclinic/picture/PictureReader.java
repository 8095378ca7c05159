package polyclinic.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads what pictures tell of themselves, each once as long as it does not change. Safe for many
 * threads.
 */
public final class PictureReader {

  /** The largest file that is taken, in bytes. */
  static final long MOST_BYTES = 10_000_000;

  private final Map<State, PictureFile> known = new ConcurrentHashMap<>();

  /**
   * @throws UncheckedIOException if the file cannot be read
   */
  public PictureFile read(Path file) {
    try {
      return known.computeIfAbsent(
          new State(file, Files.size(file), Files.getLastModifiedTime(file)), PictureReader::look);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PictureFile look(State state) {
    Path file = state.file();
    String name = file.getFileName().toString();
    Optional<PictureType> type = PictureType.ofName(name);
    try {
      if (type.isEmpty()) {
        return PictureFile.unusable(
            Fault.error(
                "image-format",
                "not every browser shows a picture of this kind, '" + name + "'",
                "save it as JPEG, PNG, WebP or SVG"));
      }
      if (state.bytes() > MOST_BYTES) {
        return PictureFile.unusable(
            Fault.error(
                "image-huge",
                "the picture has "
                    + megabytes(state.bytes())
                    + " MB, and may have "
                    + megabytes(MOST_BYTES),
                "make it smaller: 1600 pixels are wide enough for any page"));
      }
      return type.get() == PictureType.SVG
          ? new DrawingReader().read(file)
          : RasterReader.read(name, type.get(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file at one time: to save it is to make another one. */
  private record State(Path file, long bytes, FileTime saved) {}

  /** Rounded up, so that what is too much looks so. */
  private static long megabytes(long bytes) {
    return (bytes + 999_999) / 1_000_000;
  }
}
