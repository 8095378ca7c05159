package polyclinic.report;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Collects the findings of a run; the only object of a build that changes. Safe for many threads.
 */
public final class Problems {

  private final Queue<Diagnostic> found = new ConcurrentLinkedQueue<>();

  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public void addAll(Collection<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  /** Adds an error in a source. */
  public void error(String rule, SourceLocation at, String message, String hint) {
    add(Diagnostic.error(rule, at, message, hint));
  }

  /** Adds a warning about a source. */
  public void warning(String rule, SourceLocation at, String message, String hint) {
    add(Diagnostic.warning(rule, at, message, hint));
  }

  /** Adds what is worth knowing about a source, and no fault. */
  public void info(String rule, SourceLocation at, String message, String hint) {
    add(new Diagnostic(Severity.INFO, rule, at, message, hint, "", ""));
  }

  public boolean haveErrors() {
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /**
   * The findings in the order of their places, each once; the same whatever thread found them
   * first.
   */
  public List<Diagnostic> sorted() {
    return found.stream().sorted().distinct().toList();
  }
}
