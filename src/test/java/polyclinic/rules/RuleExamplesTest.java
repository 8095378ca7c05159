package polyclinic.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import polyclinic.report.Diagnostic;
import polyclinic.rules.Rule.Detector;

/** The examples of the rules in each language: one hits with place and message, one passes. */
class RuleExamplesTest {

  private static final List<String> LANGUAGES = List.of("de", "en");
  private static final RuleBook BOOK = RuleBook.load(LANGUAGES);

  /** Where the example begins: behind the words that its page puts before it. */
  private static final int LINE = 7;

  @TempDir Path folder;

  static Stream<Arguments> sentences() {
    return BOOK.rules().stream()
        .filter(rule -> isAboutSentences(rule.detector()))
        .flatMap(rule -> LANGUAGES.stream().map(language -> Arguments.of(rule.id(), language)));
  }

  private static boolean isAboutSentences(Detector detector) {
    return switch (detector) {
      case WORDS, STUDIES, SOURCES, PERMISSION, DESCRIPTIONS -> true;
      default -> false;
    };
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("sentences")
  void oneHitsAndOnePasses(String id, String language) {
    Rule rule = BOOK.rule(id).orElseThrow();
    RuleText text = BOOK.text(rule, language);

    List<Diagnostic> hits = findings(language, text.hit());
    List<Diagnostic> passes = findings(language, text.pass());

    assertThat(passes).noneMatch(finding -> finding.rule().equals(id));
    List<Diagnostic> own = hits.stream().filter(f -> f.rule().equals(id)).toList();
    assertThat(own).hasSize(1);
    Diagnostic hit = own.get(0);
    assertThat(hit.at().line()).isEqualTo(LINE);
    assertThat(hit.severity()).isEqualTo(rule.severity());
    String there = text.hit().substring(hit.at().column() - 1);
    assertThat(hit.message()).isEqualTo(message(text, hit, there));
    assertThat(hit.message()).doesNotContain("{");
    assertThat(hit.hint()).isNotBlank().doesNotContain("{missing}", "{instead}");
  }

  /** The message with the longest text at the place that it can have named. */
  private static String message(RuleText text, Diagnostic hit, String there) {
    for (int end = there.length(); end > 0; end--) {
      String filled = text.message().replace("{word}", there.substring(0, end));
      if (hit.message().startsWith(filled.replaceAll("\\{.*", ""))) {
        return filled.contains("{") ? hit.message() : filled;
      }
    }
    return "names something else than what stands at its place: " + there;
  }

  private List<Diagnostic> findings(String language, String sentence) {
    String page =
        "---\ntitle: Text\ntype: home\nstatus: not-authorised\n---\n\n%s\n".formatted(sentence);
    return new RuledSite(folder)
        .write(
            "assets/img/knee.svg",
            "<svg viewBox=\"0 0 4 4\" xmlns=\"http://www.w3.org/2000/svg\"/>")
        .write("content/" + language + "/text.md", page)
        .findings();
  }
}
