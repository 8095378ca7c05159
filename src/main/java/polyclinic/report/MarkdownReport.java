package polyclinic.report;

import java.io.IOException;
import java.util.List;

/** Findings as a table in Markdown, for the summary of a job or a comment on a change. */
public final class MarkdownReport implements Report {

  private static final String SPECIAL = "\\`*_[]<>|~&#";

  private final List<Diagnostic> findings;

  public MarkdownReport(List<Diagnostic> findings) {
    this.findings = findings.stream().sorted().toList();
  }

  @Override
  public void writeTo(Appendable out) throws IOException {
    out.append("## Findings\n\n").append(Tally.of(findings).toString()).append('\n');
    if (findings.isEmpty()) {
      return;
    }
    out.append("\n| weight | place | finding | what to do |\n| --- | --- | --- | --- |\n");
    for (Diagnostic finding : findings) {
      out.append("| ")
          .append(finding.severity().toString())
          .append(" | ")
          .append(plain(finding.at().toString()))
          .append(" | ")
          .append(plain(finding.message() + " [" + finding.rule() + "]"))
          .append(" | ")
          .append(plain(finding.hint()))
          .append(" |\n");
    }
  }

  /** Text that means nothing to Markdown and stays in its cell. */
  private static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ') {
        out.append(' ');
      } else if (SPECIAL.indexOf(c) >= 0) {
        out.append('\\').append(c);
      } else {
        out.append(Surrogates.isHalf(text, i) ? '\uFFFD' : c);
      }
    }
    return out.toString();
  }
}
