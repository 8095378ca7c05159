package polyclinic.jbake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;

/**
 * The templates and assets that Polyclinic brings along for sites that have none of their own.
 *
 * <p>Names are relative and have {@code /} between their parts: {@code templates/page.ftlh}.
 */
interface Defaults {

  /** All names, sorted. */
  List<String> names();

  byte[] read(String name) throws IOException;

  /** What lies beside our own classes, in a jar or in a folder of the build. */
  static Defaults shipped() {
    Path code = codeSource();
    return Files.isDirectory(code)
        ? inFolder(code.resolve("defaults"))
        : new InJar(namesInJar(code));
  }

  /** The files of a folder; none if there is no such folder. */
  static Defaults inFolder(Path folder) {
    return new InFolder(folder, FileNames.below(folder));
  }

  private static Path codeSource() {
    try {
      return Path.of(Defaults.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("our own code lies in no file", e);
    }
  }

  private static List<String> namesInJar(Path jar) {
    // a plain scan of the directory of the jar: a zip file system would take longer to start
    try (var file = new JarFile(jar.toFile())) {
      return file.stream()
          .filter(e -> !e.isDirectory() && e.getName().startsWith(InJar.PREFIX))
          .map(e -> e.getName().substring(InJar.PREFIX.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Defaults in a folder. */
  record InFolder(Path folder, List<String> names) implements Defaults {
    @Override
    public byte[] read(String name) throws IOException {
      return Files.readAllBytes(folder.resolve(name));
    }
  }

  /** Defaults in the jar of our classes. */
  record InJar(List<String> names) implements Defaults {
    static final String PREFIX = "defaults/";

    @Override
    public byte[] read(String name) throws IOException {
      try (InputStream in = Defaults.class.getResourceAsStream("/" + PREFIX + name)) {
        return in.readAllBytes();
      }
    }
  }
}
