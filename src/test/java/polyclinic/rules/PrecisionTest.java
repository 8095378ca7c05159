package polyclinic.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import polyclinic.report.Diagnostic;

/**
 * How often the rules cry wolf, and how often they sleep. The sentences were written before the
 * detectors, and detectors are not made for single sentences of them.
 */
class PrecisionTest {

  private static final double FALSE_ALARMS = 2;
  private static final double MISSES = 10;

  private static final int TEXT = 6;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void plainSentencesRaiseFewAlarms(String language) throws IOException {
    List<String> sentences = lines("neutral", language);
    assertThat(sentences).hasSizeGreaterThanOrEqualTo(200);

    Map<Integer, Set<String>> hits = hits(sentences, language, "page");
    List<String> alarms =
        hits.entrySet().stream().map(e -> e.getValue() + " " + sentences.get(e.getKey())).toList();

    double share = 100.0 * alarms.size() / sentences.size();
    System.out.printf("%s: %.1f %% false alarms of %d%n", language, share, sentences.size());
    assertThat(share).as("%s", alarms).isLessThan(FALSE_ALARMS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void plantedViolationsAreFound(String language) throws IOException {
    List<String> lines = lines("planted", language);
    assertThat(lines).hasSizeGreaterThanOrEqualTo(100);

    List<String> sentences = lines.stream().map(line -> line.split("\t")[1]).toList();
    Map<Integer, Set<String>> hits = hits(sentences, language, "treatment");
    List<String> missed =
        IntStream.range(0, lines.size())
            .filter(i -> !hits.getOrDefault(i, Set.of()).contains(lines.get(i).split("\t")[0]))
            .mapToObj(lines::get)
            .toList();

    double share = 100.0 * missed.size() / lines.size();
    System.out.printf("%s: %.1f %% missed of %d%n", language, share, lines.size());
    assertThat(share).as("%s", missed).isLessThan(MISSES);
  }

  /** A page for each sentence; its number to the rules that it hits. */
  private Map<Integer, Set<String>> hits(List<String> sentences, String language, String type) {
    RuledSite site = new RuledSite(folder);
    for (int i = 0; i < sentences.size(); i++) {
      String page = "---\ntitle: Text\ntype: %s\n---\n\n%s\n".formatted(type, sentences.get(i));
      site.write("content/" + language + "/s" + i + ".md", page);
    }
    Map<Integer, Set<String>> hits = new TreeMap<>();
    for (Diagnostic finding : site.findings()) {
      String number = finding.at().file().replaceAll(".*/s|\\.md", "");
      if (finding.at().line() == TEXT) {
        hits.computeIfAbsent(Integer.valueOf(number), n -> new TreeSet<>()).add(finding.rule());
      }
    }
    return hits;
  }

  private static List<String> lines(String name, String language) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/rules", name + "-" + language + ".txt"));
  }
}
