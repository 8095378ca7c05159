package polyclinic.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import polyclinic.check.CheckOptions;
import polyclinic.check.CheckResult;
import polyclinic.check.LinkChecker;

/**
 * Checks a folder, and only parses the same pages on the same threads, in turns in one virtual
 * machine: {@code FOLDER [ROUNDS]}. Prints the median of the ratios after a round that warms up.
 */
final class LinkSpeed {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private LinkSpeed() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    double[] ratios = new double[rounds];
    double[] processorRatios = new double[rounds];
    for (int round = 0; round <= rounds; round++) {
      Stopwatch parsing = new Stopwatch();
      int parsed = parse(folder);
      parsing.stop();
      Stopwatch checking = new Stopwatch();
      CheckResult result = new LinkChecker(CheckOptions.standard()).check(folder);
      checking.stop();
      System.out.printf(
          Locale.ROOT,
          "%d pages parsed in %s; %d references on %d pages checked in %s, %d findings;"
              + " ratio %.2f (processor %.2f)%s%n",
          parsed,
          parsing,
          result.references(),
          result.pages(),
          checking,
          result.findings().size(),
          checking.wall / parsing.wall,
          checking.processor / parsing.processor,
          round == 0 ? " (warming up)" : "");
      if (round > 0) {
        ratios[round - 1] = checking.wall / parsing.wall;
        processorRatios[round - 1] = checking.processor / parsing.processor;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "median ratio %.2f (processor %.2f), load %.1f%n",
        median(ratios),
        median(processorRatios),
        SYSTEM.getSystemLoadAverage());
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** Wall and processor time of this process, in seconds. */
  private static final class Stopwatch {
    private double wall = System.nanoTime() / 1e9;
    private double processor = SYSTEM.getProcessCpuTime() / 1e9;

    void stop() {
      wall = System.nanoTime() / 1e9 - wall;
      processor = SYSTEM.getProcessCpuTime() / 1e9 - processor;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.2f s (processor %.2f s)", wall, processor);
    }
  }

  private static int parse(Path folder) throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.walk(folder)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).toList();
    }
    return pages.parallelStream().mapToInt(LinkSpeed::parsed).sum();
  }

  private static int parsed(Path page) {
    try {
      String text = new String(Files.readAllBytes(page), StandardCharsets.UTF_8);
      return Parser.htmlParser().parseInput(text, "").childNodeSize() > 0 ? 1 : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
