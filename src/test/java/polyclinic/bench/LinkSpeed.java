package polyclinic.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
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

  private LinkSpeed() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    double[] ratios = new double[rounds];
    for (int round = 0; round <= rounds; round++) {
      long start = System.nanoTime();
      int parsed = parse(folder);
      long between = System.nanoTime();
      CheckResult result = new LinkChecker(CheckOptions.standard()).check(folder);
      long end = System.nanoTime();
      double ratio = (double) (end - between) / (between - start);
      System.out.printf(
          Locale.ROOT,
          "%d pages parsed in %.2f s; %d references on %d pages checked in %.2f s, %d findings;"
              + " ratio %.2f%s%n",
          parsed,
          (between - start) / 1e9,
          result.references(),
          result.pages(),
          (end - between) / 1e9,
          result.findings().size(),
          ratio,
          round == 0 ? " (warming up)" : "");
      if (round > 0) {
        ratios[round - 1] = ratio;
      }
    }
    Arrays.sort(ratios);
    System.out.printf(Locale.ROOT, "median ratio %.2f%n", ratios[rounds / 2]);
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
