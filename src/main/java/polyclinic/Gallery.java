package polyclinic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import polyclinic.model.Rendition;
import polyclinic.model.Site;
import polyclinic.picture.Fault;
import polyclinic.picture.Negative;
import polyclinic.picture.PictureException;
import polyclinic.report.Problems;

/** Makes what pages show of pictures. Safe for many threads. */
final class Gallery {

  /** Remembers files that took time to make. */
  @FunctionalInterface
  interface Memory {

    /**
     * The file that was made of the same content, or a new one.
     *
     * @param content all that decides on the file's bytes
     */
    byte[] get(String content, Supplier<byte[]> maker);
  }

  // counted up where the same picture is to become other bytes
  private static final String EDITION = "1";

  private final Map<String, Rendition> renditions = new HashMap<>();
  private final Memory memory;

  Gallery(Site site, Memory memory) {
    this.memory = memory;
    site.renditions().forEach(rendition -> renditions.put(rendition.outputFile(), rendition));
  }

  /**
   * Makes the files of all pictures, one picture after the other, for decoded they are large; its
   * sizes on all cores. A picture that cannot be decoded is found.
   */
  void write(Path folder, Problems problems) {
    Map<Path, List<Rendition>> pictures =
        renditions.values().stream().collect(Collectors.groupingBy(Rendition::original));
    pictures.forEach(
        (original, prints) -> {
          var film = new Film(original);
          prints.parallelStream()
              .forEach(
                  print ->
                      develop(film, print, problems)
                          .ifPresent(bytes -> write(folder.resolve(print.outputFile()), bytes)));
        });
  }

  /** Takes the places of all files, so that links to them can be checked before they are made. */
  static void reserve(Site site, Path folder) {
    site.renditions().forEach(print -> write(folder.resolve(print.outputFile()), new byte[0]));
  }

  /** Whether a file is made of a picture. */
  boolean has(String file) {
    return renditions.containsKey(file);
  }

  /**
   * A file made of a picture; empty if it is none of these, or if it cannot be made, and then a
   * finding.
   *
   * @param file relative to the site's folder
   */
  Optional<byte[]> file(String file, Problems problems) {
    return Optional.ofNullable(renditions.get(file))
        .flatMap(print -> develop(new Film(print.original()), print, problems));
  }

  /**
   * A picture as it goes on paper, which knows no WebP; empty if there is none, or if it cannot be
   * read on this machine.
   *
   * @param bytes as published
   */
  static Optional<byte[]> onPaper(byte[] bytes) {
    if (!Negative.isWebp(bytes)) {
      return Optional.of(bytes);
    }
    try {
      return Optional.of(Negative.of(bytes).png());
    } catch (PictureException e) {
      return Optional.empty();
    }
  }

  private Optional<byte[]> develop(Film film, Rendition print, Problems problems) {
    String content =
        String.join(
            "\n",
            "picture",
            EDITION,
            print.hash(),
            print.format().ending(),
            String.valueOf(print.width()),
            String.valueOf(print.height()));
    try {
      return Optional.of(
          memory.get(
              content, () -> film.negative().print(print.format(), print.width(), print.height())));
    } catch (UncheckedIOException e) {
      problems.add(Fault.broken().at(print.at()));
      return Optional.empty();
    }
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A picture's file, decoded only if something is to be made of it. */
  private static final class Film {

    private final Path original;
    private Negative negative;

    Film(Path original) {
      this.original = original;
    }

    synchronized Negative negative() {
      if (negative == null) {
        try {
          negative = Negative.of(Files.readAllBytes(original));
        } catch (PictureException e) {
          throw new UncheckedIOException(e);
        } catch (IOException e) {
          throw new IllegalStateException("the picture is gone: " + original, e);
        }
      }
      return negative;
    }
  }
}
