package polyclinic.report;

import java.io.IOException;
import java.util.List;

/** Findings as commands that make a GitHub workflow mark the lines of a change. */
public final class GithubReport implements Report {

  private final String folder;
  private final List<Diagnostic> findings;

  public GithubReport(List<Diagnostic> findings) {
    this("", findings);
  }

  /**
   * @param folder of the site in the repository, with a slash behind it; empty if it is its root
   */
  public GithubReport(String folder, List<Diagnostic> findings) {
    this.folder = folder;
    this.findings = findings.stream().sorted().toList();
  }

  @Override
  public void writeTo(Appendable out) throws IOException {
    for (Diagnostic finding : findings) {
      SourceLocation at = finding.at();
      String remedy = finding.hint().isEmpty() ? "" : "\n" + finding.hint();
      out.append("::")
          .append(command(finding.severity()))
          .append(" file=")
          .append(property(folder + at.file()))
          .append(",line=")
          .append(Integer.toString(at.line()))
          .append(",col=")
          .append(Integer.toString(at.column()))
          .append(",title=")
          .append(property(finding.rule()))
          .append("::")
          .append(data(finding.message() + remedy))
          .append('\n');
    }
  }

  private static String command(Severity severity) {
    return severity == Severity.INFO ? "notice" : severity.toString();
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static String data(String text) {
    StringBuilder whole = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (Surrogates.isHalf(text, i)) {
        whole.setCharAt(i, '\uFFFD');
      }
    }
    return whole.toString().replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
