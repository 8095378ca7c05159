package polyclinic.external;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of addresses from this run and those before. Safe for many threads: the one that
 * ends the program saves, too.
 */
final class Memory {

  private final CacheSettings settings;
  private final SortedMap<String, Verdict> known;

  private Memory(CacheSettings settings, SortedMap<String, Verdict> known) {
    this.settings = settings;
    this.known = known;
  }

  /** What the file knows. */
  static Memory open(CacheSettings settings) throws IOException {
    boolean remembers = settings.file().isPresent();
    return new Memory(
        settings, remembers ? VerdictFile.read(settings.file().get()) : new TreeMap<>());
  }

  /** The last verdict on an address, however old. */
  synchronized Optional<Verdict> last(String url) {
    return Optional.ofNullable(known.get(url)).map(this::judged);
  }

  /** The last verdict, if it was good and is young enough to be believed. */
  Optional<Verdict> fresh(String url, Instant now) {
    return last(url)
        .filter(v -> v.kind().isSuccess())
        .filter(v -> !v.checked().isAfter(now))
        .filter(v -> Duration.between(v.checked(), now).compareTo(settings.maxAge()) < 0);
  }

  /** Adds what this run has found out to what was known. */
  synchronized Verdict note(String url, Outcome outcome, Instant now) {
    Verdict verdict = judged(withPast(outcome.verdict(now), known.get(url)));
    known.put(url, verdict);
    return verdict;
  }

  /** Being blocked neither adds to the failures nor ends them. */
  private static Verdict withPast(Verdict verdict, Verdict before) {
    int failures = before == null ? 0 : before.failures();
    Optional<Instant> since = before == null ? Optional.empty() : before.failingSince();
    if (verdict.kind().isFailure()) {
      return verdict.withHistory(
          failures + 1, since.or(() -> Optional.of(verdict.checked())), false);
    }
    boolean there = verdict.kind().isSuccess() || verdict.kind() == VerdictClass.SOFT_404;
    return there ? verdict : verdict.withHistory(failures, since, false);
  }

  private Verdict judged(Verdict verdict) {
    if (!verdict.kind().isFailure()) {
      return verdict;
    }
    boolean often = verdict.failures() >= settings.failures();
    boolean forLong =
        verdict
            .failingSince()
            .map(since -> Duration.between(since, verdict.checked()))
            .filter(d -> d.compareTo(settings.over()) >= 0)
            .isPresent();
    boolean remembers = settings.file().isPresent();
    return verdict.withHistory(
        verdict.failures(), verdict.failingSince(), !remembers || often && forLong);
  }

  /** Writes the file, if there is to be one, without what nobody has asked about for long. */
  synchronized void save(Instant now) throws IOException {
    if (settings.file().isEmpty()) {
      return;
    }
    Duration oldest = settings.maxAge().plus(settings.over()).plus(Duration.ofDays(30));
    known.values().removeIf(v -> Duration.between(v.checked(), now).compareTo(oldest) > 0);
    VerdictFile.write(settings.file().get(), known);
  }
}
