package polyclinic.report;

import java.util.List;
import java.util.Optional;

/** Tells findings to a person: place, what is wrong, the line with a caret, what to do. */
public final class TextReport {

  private static final String RED = "\u001b[31m";
  private static final String YELLOW = "\u001b[33m";
  private static final String BOLD = "\u001b[1m";
  private static final String DIM = "\u001b[2m";
  private static final String RESET = "\u001b[0m";

  private final SourceLines lines;
  private final boolean colours;
  private final Speech speech;

  /**
   * @param lines shows the line that a finding is about
   * @param colours whether the reader is a terminal that wants them
   */
  public TextReport(SourceLines lines, boolean colours) {
    this(lines, colours, Speech.ENGLISH);
  }

  /**
   * @param lines shows the line that a finding is about
   * @param colours whether the reader is a terminal that wants them
   * @param speech the reader's language
   */
  public TextReport(SourceLines lines, boolean colours, Speech speech) {
    this.lines = lines;
    this.colours = colours;
    this.speech = speech;
  }

  /** All findings and how many they are; empty if there are none. */
  public String write(List<Diagnostic> findings) {
    if (findings.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    speech.tell(findings).forEach(finding -> write(finding, text));
    return text.append(Tally.of(findings).in(speech)).append('\n').toString();
  }

  private void write(Diagnostic finding, StringBuilder text) {
    SourceLocation at = finding.at();
    text.append(style(BOLD, at.toString()))
        .append(": ")
        .append(
            style(
                colour(finding.severity()),
                speech.say(finding.severity().toString()) + "[" + finding.rule() + "]"))
        .append(": ")
        .append(printable(finding.message()))
        .append('\n');
    Optional<String> line = lines.line(at.file(), at.line());
    if (line.isPresent() && !line.get().isBlank()) {
      frame(line.get(), at, text);
    }
    if (!finding.page().isEmpty() && !finding.page().equals(at.file())) {
      text.append("  ").append(speech.say("on the page " + finding.page())).append('\n');
    }
    if (!finding.hint().isEmpty()) {
      text.append("  = ").append(printable(finding.hint())).append('\n');
    }
    text.append('\n');
  }

  /** Long lines are cut around the place. */
  private void frame(String line, SourceLocation at, StringBuilder text) {
    int column = Math.min(at.column(), line.length() + 1);
    int start = Columns.boundary(line, Math.max(0, column - 61));
    int end = Columns.boundary(line, Math.min(line.length(), start + 100));
    String shown =
        (start > 0 ? "…" : "")
            + printable(line.substring(start, end))
            + (end < line.length() ? "…" : "");
    int before = Columns.of(printable(line.substring(start, column - 1)));
    String number = String.valueOf(at.line());
    text.append(style(DIM, "  " + number + " | "))
        .append(shown)
        .append('\n')
        .append(style(DIM, "  " + " ".repeat(number.length()) + " | "))
        .append(" ".repeat(before + (start > 0 ? 1 : 0)))
        .append(style(RED, "^"))
        .append('\n');
  }

  /** A tab or an escape sequence of a file must move neither the caret nor the cursor. */
  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }

  private static String colour(Severity severity) {
    return severity == Severity.ERROR ? RED : YELLOW;
  }

  private String style(String code, String text) {
    return colours ? code + text + RESET : text;
  }
}
