package polyclinic.cli;

import java.util.List;
import polyclinic.report.Diagnostic;

/** The lightest finding that makes a check fail; the names are those of severities. */
enum FailOn {
  error,
  warning,
  info,
  never;

  int exitCode(List<Diagnostic> findings) {
    boolean fails =
        this != never && findings.stream().anyMatch(f -> f.severity().ordinal() <= ordinal());
    return fails ? Main.FINDINGS : Main.CLEAN;
  }
}
