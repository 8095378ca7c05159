package polyclinic.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a process and measures it, with the processes that it starts. */
final class ProcessMeter {

  private static final Path OURSELVES = Path.of("/proc/self/stat");
  private static final double TICKS_A_SECOND = 100; // Linux tells times to programs in these

  private ProcessMeter() {}

  /**
   * Runs a command to its end.
   *
   * @param log gets what the process prints
   * @throws IOException if it cannot be started or ends with another exit code than 0
   */
  static Measurement run(List<String> command, Path log) throws IOException, InterruptedException {
    double cpuBefore = cpuOfChildren();
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    var peaks = new HashMap<Long, Long>();
    double sampledCpu = 0;
    do {
      Stream.concat(Stream.of(process.toHandle()), process.descendants())
          .forEach(p -> peaks.merge(p.pid(), peakKibibytes(p.pid()), Math::max));
      sampledCpu = process.info().totalCpuDuration().map(d -> d.toNanos() / 1e9).orElse(sampledCpu);
    } while (!process.waitFor(5, TimeUnit.MILLISECONDS));
    double wall = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException(
          "%s ended with %d: see %s"
              .formatted(String.join(" ", command), process.exitValue(), log));
    }
    // samples miss the end of a process; the kernel's account of finished children does not
    double cpu = Files.exists(OURSELVES) ? cpuOfChildren() - cpuBefore : sampledCpu;
    double peak = peaks.values().stream().mapToLong(p -> p).sum() / 1024.0;
    return new Measurement(wall, cpu, peak);
  }

  private static double cpuOfChildren() throws IOException {
    if (!Files.exists(OURSELVES)) {
      return 0;
    }
    String stat = Files.readString(OURSELVES);
    // the name of the process, in parentheses, may hold blanks; see proc(5): cutime and cstime
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS_A_SECOND;
  }

  /** The high-water mark of resident memory; 0 if the process is gone or the system has none. */
  private static long peakKibibytes(long pid) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", ""));
        }
      }
      return 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
