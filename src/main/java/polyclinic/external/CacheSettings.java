package polyclinic.external;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What is remembered from run to run.
 *
 * @param file where; if empty, nothing is remembered and a failure is an error at once
 * @param maxAge how long a success is believed without asking again
 * @param failures runs that must have seen an address fail before it is an error
 * @param over time that must lie between the first and the last of them
 */
public record CacheSettings(Optional<Path> file, Duration maxAge, int failures, Duration over) {

  /** Nothing is remembered. */
  public static final CacheSettings NONE =
      new CacheSettings(Optional.empty(), Duration.ofDays(1), 1, Duration.ZERO);

  public CacheSettings {
    if (maxAge.isNegative() || over.isNegative() || failures < 1) {
      throw new IllegalArgumentException("ages cannot be negative, and a failure is at least one");
    }
  }

  /** For a nightly run: successes for a day, errors after three failures over two days. */
  public static CacheSettings in(Path file) {
    return new CacheSettings(Optional.of(file), Duration.ofDays(1), 3, Duration.ofDays(2));
  }

  /** With another number of failures, over another time, before they are an error. */
  public CacheSettings withPatience(int runs, Duration time) {
    return new CacheSettings(file, maxAge, runs, time);
  }

  public CacheSettings withMaxAge(Duration age) {
    return new CacheSettings(file, age, failures, over);
  }
}
