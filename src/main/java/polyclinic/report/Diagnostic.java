package polyclinic.report;

import java.util.Comparator;
import java.util.Objects;

/**
 * One finding: what is wrong, where, and what to do about it.
 *
 * @param severity how much it weighs
 * @param rule stable name of the rule, such as {@code link-missing}
 * @param at where an editor mends it
 * @param message what is wrong, one sentence without a full stop
 * @param hint what to do; empty if the message says it
 * @param page the page of the output in which it shows, relative to the site's folder; may be empty
 * @param url the reference as written, if the finding is about one; may be empty
 */
public record Diagnostic(
    Severity severity,
    String rule,
    SourceLocation at,
    String message,
    String hint,
    String page,
    String url)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::at)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::rule)
          .thenComparing(Diagnostic::url)
          .thenComparing(Diagnostic::message)
          .thenComparing(Diagnostic::page)
          .thenComparing(Diagnostic::hint);

  public Diagnostic {
    Objects.requireNonNull(severity);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(at);
    Objects.requireNonNull(message);
    Objects.requireNonNull(hint);
    Objects.requireNonNull(page);
    Objects.requireNonNull(url);
  }

  /** An error in a source. */
  public static Diagnostic error(String rule, SourceLocation at, String message, String hint) {
    return new Diagnostic(Severity.ERROR, rule, at, message, hint, "", "");
  }

  /** A warning about a source. */
  public static Diagnostic warning(String rule, SourceLocation at, String message, String hint) {
    return new Diagnostic(Severity.WARNING, rule, at, message, hint, "", "");
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
