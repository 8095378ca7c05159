package polyclinic.external;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What one run found out about one address; a {@link Verdict} before anybody looks at the past.
 *
 * @param status 0 if there was none
 * @param finalUrl empty if nobody was asked
 * @param moved empty if the address has not moved for good
 */
record Outcome(VerdictClass kind, int status, String finalUrl, String moved, String message) {

  static Outcome of(VerdictClass kind, String message) {
    return new Outcome(kind, 0, "", "", message);
  }

  Verdict verdict(Instant now) {
    return new Verdict(
        kind,
        status,
        finalUrl,
        moved,
        message,
        now.truncatedTo(ChronoUnit.SECONDS),
        0,
        Optional.empty(),
        false);
  }
}
