package polyclinic.external;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import polyclinic.report.Diagnostic;
import polyclinic.report.Severity;
import polyclinic.report.SourceLocation;

/**
 * What is known about one external address.
 *
 * @param kind what came of asking
 * @param status the server's last status; 0 if there was none
 * @param finalUrl where the redirects led; empty if nobody was asked
 * @param moved where the address has moved for good; empty if it has not
 * @param message one sentence without a full stop; empty if there is nothing to say
 * @param checked when somebody was last asked, in whole seconds
 * @param failures how many runs have seen it fail since it last was there
 * @param failingSince the first of them; empty if there are none
 * @param confirmed whether it has failed often and long enough to be an error
 */
public record Verdict(
    VerdictClass kind,
    int status,
    String finalUrl,
    String moved,
    String message,
    Instant checked,
    int failures,
    Optional<Instant> failingSince,
    boolean confirmed) {

  public Verdict {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(finalUrl);
    Objects.requireNonNull(moved);
    Objects.requireNonNull(message);
    Objects.requireNonNull(checked);
    Objects.requireNonNull(failingSince);
  }

  /** How much it weighs; empty if there is nothing to report. */
  public Optional<Severity> severity() {
    return switch (kind) {
      case OK, SKIPPED -> Optional.empty();
      case REDIRECTED -> moved.isEmpty() ? Optional.empty() : Optional.of(Severity.INFO);
      case BLOCKED, RATE_LIMITED -> Optional.of(Severity.INFO);
      case SOFT_404, REFUSED -> Optional.of(Severity.WARNING);
      case BROKEN, TIMEOUT -> Optional.of(confirmed ? Severity.ERROR : Severity.WARNING);
      case INVALID -> Optional.of(Severity.ERROR);
    };
  }

  /** What editors are told to do; empty if there is nothing to do. */
  public String hint() {
    return switch (kind) {
      case OK, SKIPPED, RATE_LIMITED -> "";
      case REDIRECTED -> moved.isEmpty() ? "" : "write " + moved;
      case SOFT_404 -> "open the address and see whether it still shows what you meant";
      case BROKEN -> "find its new address, or take the link away";
      case TIMEOUT -> "open the address; if it does not answer for days, take the link away";
      case INVALID -> "write the address as the browser shows it";
      case REFUSED -> "link to an address that readers can reach";
      case BLOCKED -> "open the address in a browser: the server does not answer programs";
    };
  }

  /**
   * The finding that an editor is told, if there is one; its rule is {@code external-} and the
   * class.
   *
   * @param at where the link was written
   * @param page the page of the output that has the link; may be empty
   * @param url the link as written
   */
  public Optional<Diagnostic> at(SourceLocation at, String page, String url) {
    return severity()
        .map(s -> new Diagnostic(s, "external-" + kind, at, message, hint(), page, url));
  }

  Verdict withHistory(int count, Optional<Instant> since, boolean isConfirmed) {
    return new Verdict(kind, status, finalUrl, moved, message, checked, count, since, isConfirmed);
  }

  /** The same for an address with a fragment, which the new address keeps. */
  Verdict withFragment(String fragment) {
    return moved.isEmpty() || fragment.isEmpty()
        ? this
        : new Verdict(
            kind,
            status,
            finalUrl,
            moved + "#" + fragment,
            message,
            checked,
            failures,
            failingSince,
            confirmed);
  }
}
