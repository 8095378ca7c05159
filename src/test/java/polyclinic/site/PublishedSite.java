package polyclinic.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the package phase baked: {@code target/site}, or {@code -Dpolyclinic.site=DIR}. */
final class PublishedSite {

  private static final Path FOLDER =
      Path.of(System.getProperty("polyclinic.site", "target/site")).toAbsolutePath().normalize();

  private PublishedSite() {}

  static Path folder() {
    if (!Files.isRegularFile(FOLDER.resolve("index.html"))) {
      throw new IllegalStateException("No site in " + FOLDER + ": run mvn package first");
    }
    return FOLDER;
  }

  /** Every file whose name ends so, sorted. */
  static List<Path> files(String suffix) {
    try (Stream<Path> files = Files.walk(folder())) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().endsWith(suffix))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file's name within the site, with slashes: {@code de/klinik/index.html}. */
  static String name(Path file) {
    return folder().relativize(file).toString().replace('\\', '/');
  }

  /** The address of a page within the site: {@code /de/klinik/}. */
  static String address(Path page) {
    String name = "/" + name(page);
    return name.endsWith("/index.html")
        ? name.substring(0, name.length() - "index.html".length())
        : name;
  }
}
