package polyclinic.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import polyclinic.report.Severity;

class MemoryTest {

  private static final String URL = "https://example.org/a";
  private static final Instant DAY_1 = Instant.parse("2026-03-01T02:00:00.123Z");
  private static final Outcome OK = new Outcome(VerdictClass.OK, 200, URL, "", "");
  private static final Outcome BROKEN = new Outcome(VerdictClass.BROKEN, 404, URL, "", "gone");
  private static final Outcome BLOCKED = Outcome.of(VerdictClass.BLOCKED, "no programs");

  @TempDir Path folder;

  private CacheSettings settings() {
    return CacheSettings.in(folder.resolve("deep/links.tsv"));
  }

  private static Instant day(int number) {
    return DAY_1.plus(Duration.ofDays(number - 1));
  }

  /** One run that finds out one thing. */
  private Verdict run(Outcome outcome, Instant now) throws IOException {
    Memory memory = Memory.open(settings());
    Verdict verdict = memory.note(URL, outcome, now);
    memory.save(now);
    return verdict;
  }

  @Test
  void believesASuccessUntilItIsTooOld() throws IOException {
    run(OK, DAY_1);
    Memory memory = Memory.open(settings());
    assertThat(memory.fresh(URL, DAY_1.plus(Duration.ofHours(23)))).isPresent();
    assertThat(memory.fresh(URL, DAY_1.plus(Duration.ofHours(24)))).isEmpty();
    assertThat(memory.fresh(URL, DAY_1.minus(Duration.ofHours(1)))).isEmpty();
    assertThat(memory.last(URL)).isPresent();
  }

  @Test
  void neverBelievesAFailure() throws IOException {
    run(BROKEN, DAY_1);
    assertThat(Memory.open(settings()).fresh(URL, DAY_1)).isEmpty();
  }

  @Test
  void makesAnErrorOnlyOfManyFailuresOverDays() throws IOException {
    assertThat(run(BROKEN, day(1)).severity()).contains(Severity.WARNING);
    assertThat(run(BROKEN, day(1)).severity()).contains(Severity.WARNING);
    // often enough, but all in one day
    assertThat(run(BROKEN, day(1)).severity()).contains(Severity.WARNING);
    Verdict last = run(BROKEN, day(3));
    assertThat(last.severity()).contains(Severity.ERROR);
    assertThat(last.failures()).isEqualTo(4);
    assertThat(last.failingSince()).contains(Instant.parse("2026-03-01T02:00:00Z"));
  }

  @Test
  void isAsPatientAsItIsTold() throws IOException {
    CacheSettings impatient = settings().withPatience(2, Duration.ofDays(1));
    Memory memory = Memory.open(impatient);
    assertThat(memory.note(URL, BROKEN, day(1)).severity()).contains(Severity.WARNING);
    assertThat(memory.note(URL, BROKEN, day(1)).severity()).contains(Severity.WARNING);
    assertThat(memory.note(URL, BROKEN, day(2)).severity()).contains(Severity.ERROR);
  }

  @Test
  void wantsFailuresAsOftenAsSaid() throws IOException {
    run(BROKEN, day(1));
    assertThat(run(BROKEN, day(20)).severity()).contains(Severity.WARNING);
    assertThat(run(BROKEN, day(21)).severity()).contains(Severity.ERROR);
  }

  @Test
  void forgetsFailuresAfterASuccess() throws IOException {
    run(BROKEN, day(1));
    run(BROKEN, day(2));
    run(OK, day(3));
    Verdict verdict = run(BROKEN, day(4));
    assertThat(verdict.failures()).isEqualTo(1);
    assertThat(verdict.confirmed()).isFalse();
  }

  @Test
  void keepsFailuresWhileBlocked() throws IOException {
    run(BROKEN, day(1));
    run(BROKEN, day(2));
    assertThat(run(BLOCKED, day(3)).severity()).contains(Severity.INFO);
    assertThat(run(BROKEN, day(4)).confirmed()).isTrue();
  }

  @Test
  void makesAnErrorAtOnceOfWhatNobodyRemembers() throws IOException {
    Memory memory = Memory.open(CacheSettings.NONE);
    assertThat(memory.note(URL, BROKEN, DAY_1).severity()).contains(Severity.ERROR);
    memory.save(DAY_1);
  }

  @Test
  void dropsWhatNobodyHasAskedAboutForLong() throws IOException {
    run(OK, day(1));
    Memory memory = Memory.open(settings());
    memory.note("https://example.org/b", OK, day(40));
    memory.save(day(40));
    assertThat(Memory.open(settings()).last(URL)).isEmpty();
    assertThat(Memory.open(settings()).last("https://example.org/b")).isPresent();
  }

  @Test
  void writesTheDocumentedFormat() throws IOException {
    Memory memory = Memory.open(settings());
    memory.note("https://example.org/b", BROKEN, DAY_1);
    memory.note(
        URL,
        new Outcome(VerdictClass.SOFT_404, 200, "https://example.org/", "", "tab\tback\\slash\n"),
        DAY_1);
    memory.save(DAY_1);
    Path file = settings().file().orElseThrow();
    assertThat(Files.readString(file))
        .isEqualTo(
            "polyclinic-external 1\n"
                + "https://example.org/a\tsoft-404\t200\t2026-03-01T02:00:00Z\t0\t-"
                + "\thttps://example.org/\t\ttab\\tback\\\\slash\\n\n"
                + "https://example.org/b\tbroken\t404\t2026-03-01T02:00:00Z"
                + "\t1\t2026-03-01T02:00:00Z\thttps://example.org/a\t\tgone\n");
    assertThat(VerdictFile.read(file).get(URL).message()).isEqualTo("tab\tback\\slash\n");
    try (var names = Files.list(file.getParent())) {
      assertThat(names.toList()).isEqualTo(List.of(file));
    }
  }

  @Test
  void startsAnewFromWhatItCannotRead() throws IOException {
    Path file = settings().file().orElseThrow();
    Files.createDirectories(file.getParent());
    Files.writeString(file, "polyclinic-external 2\n");
    assertThat(VerdictFile.read(file)).isEmpty();
    String good = URL + "\tok\t200\t2026-03-01T02:00:00Z\t0\t-\t\t\t";
    Files.writeString(
        file,
        String.join(
            "\n",
            "polyclinic-external 1",
            "cut off\tok\t200",
            "x\tgreat\t200\t2026-03-01T02:00:00Z\t0\t-\t\t\t",
            "y\tok\t200\tyesterday\t0\t-\t\t\t",
            good));
    assertThat(VerdictFile.read(file).keySet()).containsExactly(URL);
    Files.write(file, new byte[] {(byte) 0xFF, 0, (byte) 0xC3});
    assertThat(Memory.open(settings()).last(URL)).isEqualTo(Optional.empty());
  }
}
