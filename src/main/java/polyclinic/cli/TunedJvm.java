package polyclinic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs a long command in a second virtual machine with settings for runs of seconds, which {@code
 * java -jar} cannot carry: they save a third to a half of the processor time and most of the
 * memory. The figures stand in {@code src/site/markdown/benchmarks.md}.
 *
 * <p>Whoever gives settings of his own keeps them: then there is no second machine.
 */
final class TunedJvm {

  private static final String MARK = "polyclinic.tuned";
  private static final int SECONDS_TO_SAVE = 30;
  private static final Set<String> LONG_COMMANDS = Set.of("bake", "check");

  private static final List<String> SETTINGS =
      List.of(
          "-D" + MARK + "=true",
          // the optimising compiler costs more than it saves before it is done; the quick one is
          // so cheap that it may begin early
          "-XX:TieredStopAtLevel=1",
          "-XX:CompileThresholdScaling=0.3",
          "-XX:+UseParallelGC",
          // collect the garbage of pages often; what must be kept may still take what it needs
          "-XX:MaxNewSize=160m",
          // an archive of classes that does not fit this machine is no news to a user
          "-Xlog:disable");

  private TunedJvm() {}

  /**
   * Runs the command and gives its exit code; empty if it is to be run here, for it is short, its
   * user has settings of his own, or the system does not tell how we were called.
   */
  static OptionalInt run(String[] arguments) {
    boolean isLong = arguments.length > 0 && LONG_COMMANDS.contains(arguments[0]);
    boolean isSet =
        Stream.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")
            .anyMatch(name -> System.getenv(name) != null);
    if (!isLong || isSet || System.getProperty(MARK) != null) {
      return OptionalInt.empty();
    }
    ProcessHandle.Info self = ProcessHandle.current().info();
    List<String> call = List.of(self.arguments().orElse(new String[0]));
    boolean isPlain = call.size() > arguments.length + 1 && call.get(0).equals("-jar");
    return self.command().isPresent() && isPlain
        ? start(command(self.command().get(), call))
        : OptionalInt.empty();
  }

  private static List<String> command(String java, List<String> call) {
    var command = new ArrayList<String>();
    command.add(java);
    command.addAll(SETTINGS);
    // made by the build: our classes, parsed and checked beforehand
    String archive = call.get(1).replaceFirst("\\.jar$", ".jsa");
    if (archive.endsWith(".jsa") && Files.exists(Path.of(archive))) {
      command.add("-XX:SharedArchiveFile=" + archive);
    }
    command.addAll(call);
    return command;
  }

  private static OptionalInt start(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).inheritIO().start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
      return OptionalInt.of(process.waitFor());
    } catch (IOException e) {
      return OptionalInt.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalInt.of(Main.FAILURE);
    }
  }

  /** Who stops us means the work, which may have something to save before it is gone. */
  private static void stop(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_SAVE, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
