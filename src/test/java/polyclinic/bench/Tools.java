package polyclinic.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The programs that are measured, and where they are. */
final class Tools {

  static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
  static final Path JBAKE_LIBRARIES = Path.of("target", "bench", "stock-jbake");

  private static final Path JAR = Path.of("target", "polyclinic.jar");

  private Tools() {}

  /** How a user calls our program, with settings of the virtual machine or without. */
  static Stream<String> jar(String... settings) {
    return Stream.of(Stream.of(JAVA), Stream.of(settings), Stream.of("-jar", JAR.toString()))
        .flatMap(s -> s);
  }

  static boolean onPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /**
   * Sees to it that everything is there; stock JBake is fetched if it is not.
   *
   * @throws IllegalStateException if our own program is not built
   */
  static void prepare() throws IOException, InterruptedException {
    if (!Files.exists(JAR)) {
      throw new IllegalStateException("there is no " + JAR + ": run 'mvn package' first");
    }
    if (!Files.isDirectory(JBAKE_LIBRARIES)) {
      String pom = Contender.STOCK.resolve("pom.xml").toString();
      int exit =
          new ProcessBuilder(List.of("mvn", "-q", "-f", pom, "dependency:copy-dependencies"))
              .inheritIO()
              .start()
              .waitFor();
      if (exit != 0) {
        throw new IllegalStateException("stock JBake could not be fetched");
      }
    }
  }
}
