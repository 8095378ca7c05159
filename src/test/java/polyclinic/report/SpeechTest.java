package polyclinic.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import polyclinic.check.CheckOptions;
import polyclinic.check.LinkChecker;

/** Every message and every remedy that a test expects has a German form. */
class SpeechTest {

  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Speech GERMAN = Speech.of(Locale.GERMAN);
  private static final Pattern MESSAGE =
      Pattern.compile("^\\S.*?: (?:error|warning|info)\\[[^]]+]: (.*)$");
  private static final Pattern HINT = Pattern.compile("^  = (.*)$");

  static List<Path> reports() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES.resolve("broken"))) {
      return files.filter(f -> f.endsWith("problems.txt")).sorted().toList();
    }
  }

  static List<Path> checkedSites() throws IOException {
    try (Stream<Path> folders = Files.list(RESOURCES.resolve("check"))) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void hasWhatEditorsReadAboutEachMistake(Path report) throws IOException {
    assertThat(Files.readAllLines(report))
        .allSatisfy(
            line -> {
              sentence(MESSAGE, line).ifPresent(SpeechTest::assertHasGerman);
              sentence(HINT, line).ifPresent(SpeechTest::assertHasGerman);
            });
  }

  @ParameterizedTest
  @MethodSource("checkedSites")
  void hasWhatTheCheckOfLinksSays(Path folder) throws IOException {
    assertThat(new LinkChecker(CheckOptions.standard()).check(folder).findings())
        .allSatisfy(
            finding -> {
              assertHasGerman(finding.message());
              assertHasGerman(finding.hint());
            });
  }

  private static Optional<String> sentence(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static void assertHasGerman(String english) {
    assertThat(GERMAN.translate(english)).as(english).isPresent();
    assertThat(GERMAN.say(english)).doesNotContainPattern("\\{\\d[#!]?}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "no page 'kne.md' | eine Seite „kne.md“ gibt es nicht",
        "no page has the key 'kne' | keine Seite hat den Schlüssel „kne“",
        "did you mean 'knee.md'? | meinten Sie „knee.md“?",
        "'date' has no text in: fr, en | „date“ hat keinen Text in: fr, en",
        "no term 'a' in the vocabulary 'b' | im Vokabular „b“ gibt es keinen Begriff „a“",
        "the page 'a.md' is not published: it is a draft"
            + " | die Seite „a.md“ ist nicht veröffentlicht: sie ist ein Entwurf",
        "the image has no description (on 4 pages)"
            + " | das Bild hat keine Beschreibung (auf 4 Seiten)",
        "a sentence nobody has translated | a sentence nobody has translated"
      })
  void saysItInGerman(String english, String german) {
    assertThat(GERMAN.say(english)).isEqualTo(german);
  }

  @Test
  void tellsAFindingWithItsPlaceUnchanged() {
    var at = new SourceLocation("a.md", 3, 4);
    var finding = Diagnostic.error("link-missing", at, "no page 'x.md'", "remove it");
    assertThat(GERMAN.tell(finding))
        .isEqualTo(
            Diagnostic.error(
                "link-missing", at, "eine Seite „x.md“ gibt es nicht", "entfernen Sie es"));
    assertThat(Speech.ENGLISH.tell(finding)).isEqualTo(finding);
  }

  @Test
  void usesEachPlaceOfASentenceInItsTranslation() throws IOException {
    String english = "";
    for (String line :
        Files.readAllLines(Path.of("src/main/resources/polyclinic/report/messages.de.txt"))) {
      if (line.startsWith(" ")) {
        Pattern place = Pattern.compile("\\{\\d[#!]?}");
        List<String> known = place.matcher(english).results().map(r -> r.group()).toList();
        assertThat(place.matcher(line).results().map(r -> r.group()))
            .as(line)
            .allSatisfy(used -> assertThat(known).contains(used));
      } else {
        english = line;
      }
    }
  }

  @Test
  void writesAReportThatIsGermanThroughout(@TempDir Path root) throws IOException {
    Files.writeString(root.resolve("a.md"), "[x](y.md)\n");
    var at = new SourceLocation("a.md", 1, 5);
    var finding = Diagnostic.error("link-missing", at, "no page 'y.md'", "remove it");
    var report = new TextReport(new SourceLines(root), false, GERMAN);
    assertThat(report.write(List.of(finding)))
        .isEqualTo(
            """
            a.md:1:5: Fehler[link-missing]: eine Seite „y.md“ gibt es nicht
              1 | [x](y.md)
                |     ^
              = entfernen Sie es

            1 Fehler, 0 Warnungen
            """);
  }
}
