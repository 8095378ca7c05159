package polyclinic.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;
import polyclinic.report.SourceText;

class LockFileTest {

  private static final String HEAD = "# polyclinic translations 1\n";
  private static final String HASH = "0123456789abcdef";

  @Test
  void isReadAsItWasWritten() {
    TranslationLock lock = lock();

    String text = LockFile.write(lock);

    Problems problems = new Problems();
    TranslationLock read = LockFile.read(new SourceText(LockFile.NAME, text), problems);
    assertThat(problems.sorted()).isEmpty();
    assertThat(read.entries()).isEqualTo(lock.entries());
    assertThat(text.lines().filter(line -> !line.startsWith("# ")))
        .containsExactly(
            "a page with spaces en risks " + HASH + " aaaaaa",
            "knee de (head) " + HASH + " bbbbbb,cccccc",
            "knee en risks " + HASH + " aaaaaa");
  }

  @Test
  void theOrderOfLinesAndTheSameLineTwiceDoNotMatter() {
    String text = LockFile.write(lock());
    List<String> lines = text.lines().toList();
    String shuffled =
        lines.get(0)
            + "\n"
            + lines.get(5)
            + "\r\n\n"
            + lines.get(4)
            + "\n"
            + lines.get(3)
            + "\n"
            + lines.get(5)
            + "\n";

    Problems problems = new Problems();
    TranslationLock read = LockFile.read(new SourceText(LockFile.NAME, shuffled), problems);

    assertThat(problems.sorted()).isEmpty();
    assertThat(LockFile.write(read)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "knee en risks 0123 aaaaaa, this is no entry: page",
    "knee en risks " + HASH + ", this is no entry: page",
    "knee en " + HASH + " aaaaaa, this is no entry: page",
    "<<<<<<< HEAD, a merge has left its mark here",
    "=======, a merge has left its mark here",
    ">>>>>>> other, a merge has left its mark here",
    "a b c fedcba9876543210 aaaaaa, this section stands in line 2 with another hash"
  })
  void whatCannotBeReadIsFoundWithItsLine(String line, String message) {
    Problems problems = new Problems();

    TranslationLock lock =
        LockFile.read(
            new SourceText(
                LockFile.NAME,
                HEAD + "a b c " + HASH + " aaaaaa\n\n" + line + "\nd e f " + HASH + " aaaaaa\n"),
            problems);

    assertThat(problems.sorted())
        .singleElement()
        .extracting(Diagnostic::message)
        .asString()
        .startsWith(message);
    assertThat(problems.sorted().get(0).at()).hasToString("content/translations.lock:4:1");
    assertThat(lock.entries()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"''", "# polyclinic translations 2", "a b c " + HASH + " aaaaaa"})
  void aFileOfAnotherKindIsNotGuessedAt(String text) {
    Problems problems = new Problems();

    TranslationLock lock = LockFile.read(new SourceText(LockFile.NAME, text), problems);

    assertThat(problems.sorted()).extracting(d -> d.at().line()).containsExactly(1);
    assertThat(lock.entries()).isEmpty();
  }

  private static TranslationLock lock() {
    var entries = new TreeMap<LockKey, Fingerprint>();
    entries.put(new LockKey("knee", "en", "risks"), print("aaaaaa"));
    entries.put(new LockKey("knee", "de", "(head)"), print("bbbbbb", "cccccc"));
    entries.put(new LockKey("a page with spaces", "en", "risks"), print("aaaaaa"));
    return new TranslationLock(entries);
  }

  private static Fingerprint print(String... passages) {
    return new Fingerprint(HASH, List.of(passages));
  }
}
