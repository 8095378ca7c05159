package polyclinic.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import polyclinic.report.Diagnostic;

/**
 * How often the comparison cries wolf, and how often it sleeps. The pairs were written before the
 * comparison was looked at; it was then improved by kind, not for single pairs. The unseen ones
 * were written afterwards, and nothing was changed for them.
 */
class PrecisionTest {

  private static final String SAFETY = "risks";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "same, text, 80, 2",
    "same, risks, 80, 2",
    "same-unseen, text, 40, 5",
    "same-unseen, risks, 40, 10"
  })
  void translationsRaiseFewAlarms(String name, String id, int least, double limit)
      throws IOException {
    List<String[]> pairs = lines(name);
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(least);
    var site = new ParitySite(folder);
    for (int i = 0; i < pairs.size(); i++) {
      site.section("de", "s" + i, id, pairs.get(i)[0]);
      site.section("en", "s" + i, id, pairs.get(i)[1]);
    }

    List<String> alarms =
        hits(site).entrySet().stream()
            .map(e -> String.join(" / ", pairs.get(e.getKey())) + " " + e.getValue())
            .toList();

    double share = 100.0 * alarms.size() / pairs.size();
    System.out.printf(
        "%s in %s: %.1f %% false alarms of %d pairs%n", name, id, share, pairs.size());
    assertThat(share).as("%s", String.join("\n", alarms)).isLessThan(limit);
  }

  @ParameterizedTest
  @CsvSource({"different, 40, 10", "different-unseen, 20, 25"})
  void plantedDifferencesAreFound(String name, int least, double limit) throws IOException {
    List<String[]> lines = lines(name);
    assertThat(lines).hasSizeGreaterThanOrEqualTo(least);
    var site = new ParitySite(folder);
    for (int i = 0; i < lines.size(); i++) {
      String id = lines.get(i)[0].equals("safety") ? SAFETY : "text";
      site.section("de", "s" + i, id, lines.get(i)[1]);
      site.section("en", "s" + i, id, lines.get(i)[2]);
    }

    Map<Integer, String> hits = hits(site);
    List<String> missed =
        IntStream.range(0, lines.size())
            .filter(i -> !hits.containsKey(i))
            .mapToObj(i -> String.join(" / ", lines.get(i)))
            .toList();

    double share = 100.0 * missed.size() / lines.size();
    System.out.printf("%s: %.1f %% missed of %d%n", name, share, lines.size());
    assertThat(share).as("%s", String.join("\n", missed)).isLessThan(limit);
  }

  /** The pair's number to what is said of it. */
  private static Map<Integer, String> hits(ParitySite site) throws IOException {
    Map<Integer, String> hits = new TreeMap<>();
    for (Diagnostic finding : site.findings()) {
      int pair = Integer.parseInt(finding.at().file().replaceAll(".*/s|\\.md", ""));
      hits.merge(pair, finding.message(), (a, b) -> a + "; " + b);
    }
    return hits;
  }

  private static List<String[]> lines(String name) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/parity", name + ".txt")).stream()
        .map(line -> line.split("\t"))
        .toList();
  }
}
