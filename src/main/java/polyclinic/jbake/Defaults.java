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
    return Files.isDirectory(code) ? inFolder(code.resolve("defaults")) : InJar.of(code);
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

  /** Defaults in a folder. */
  record InFolder(Path folder, List<String> names) implements Defaults {
    @Override
    public byte[] read(String name) throws IOException {
      return Files.readAllBytes(folder.resolve(name));
    }
  }

  /** Defaults in a jar, below {@code defaults/}. */
  record InJar(Path jar, List<String> names) implements Defaults {
    private static final String PREFIX = "defaults/";

    static InJar of(Path jar) {
      // a plain scan of the directory of the jar: a zip file system would take longer to start
      try (var file = new JarFile(jar.toFile())) {
        return new InJar(
            jar,
            file.stream()
                .filter(e -> !e.isDirectory() && e.getName().startsWith(PREFIX))
                .map(e -> e.getName().substring(PREFIX.length()))
                .sorted()
                .toList());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public byte[] read(String name) throws IOException {
      // cheap, for the JDK opens the jar that our classes come from only once
      try (var file = new JarFile(jar.toFile());
          InputStream in = file.getInputStream(file.getEntry(PREFIX + name))) {
        return in.readAllBytes();
      }
    }
  }
}
