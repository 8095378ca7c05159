package polyclinic.external;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import polyclinic.external.Step.Pause;

/** How often and after what waits one errand repeats a request; used by one thread. */
final class Patience {

  private final Limits limits;
  private int repeated;

  Patience(Limits limits) {
    this.limits = limits;
  }

  /** The wait before another try; empty if there have been enough. */
  Optional<Pause> next() {
    if (repeated >= limits.maxRetries()) {
      return Optional.empty();
    }
    Duration wait = limits.retryWait();
    for (int i = 0; i < repeated && wait.compareTo(limits.maxWait()) < 0; i++) {
      wait = wait.multipliedBy(2);
    }
    repeated++;
    return Optional.of(new Pause(shorter(wait, limits.maxWait()), false));
  }

  /** The same where a server may have said when; empty also if that is too long to wait for. */
  Optional<Pause> next(Answer.Reply reply, Instant now) {
    Optional<Duration> wanted = RetryAfter.of(reply, now);
    if (wanted.isEmpty()) {
      return next();
    }
    boolean tooLong = wanted.get().compareTo(limits.maxWait()) > 0;
    return tooLong ? Optional.empty() : next().map(p -> new Pause(wanted.get(), true));
  }

  /** The pause for the whole host that a server's last word asks for. */
  static Pause farewell(Answer.Reply reply, Instant now) {
    return RetryAfter.of(reply, now).map(d -> new Pause(d, true)).orElse(Pause.NONE);
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
