package polyclinic.cli;

import java.io.PrintWriter;
import polyclinic.external.Progress;
import polyclinic.report.Wording;

/** A line on the terminal that says how far a check has come; elsewhere it is silent. */
final class ProgressLine implements Progress, AutoCloseable {

  private static final String BACK_AND_CLEAR = "\r\u001b[K";

  private final PrintWriter terminal;
  private final boolean shown;
  private final Wording words;
  private int percent = -1;

  ProgressLine(PrintWriter terminal, boolean shown, Wording words) {
    this.words = words;
    this.terminal = terminal;
    this.shown = shown;
  }

  /** Shown where a person looks on: on a terminal, and not in a CI job that pretends to be one. */
  static ProgressLine on(PrintWriter terminal, Wording words) {
    boolean dumb = "dumb".equals(System.getenv("TERM"));
    return new ProgressLine(
        terminal, System.console() != null && System.getenv("CI") == null && !dumb, words);
  }

  @Override
  public void checked(int done, int total) {
    int now = total == 0 ? 100 : (int) (100L * done / total);
    if (shown && now != percent) {
      percent = now;
      terminal.print(BACK_AND_CLEAR + words.say("progress", done, total, now));
      terminal.flush();
    }
  }

  @Override
  public void close() {
    if (shown && percent >= 0) {
      terminal.print(BACK_AND_CLEAR);
      terminal.flush();
    }
  }
}
