package polyclinic.report;

import static polyclinic.report.XmlText.escape;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Findings as JUnit's XML, which every build server shows: a file is a suite, a finding a test. An
 * error is a failed test; all else counts as skipped, so that it is shown and fails nothing.
 */
public final class JUnitReport implements Report {

  private final List<Diagnostic> findings;

  public JUnitReport(List<Diagnostic> findings) {
    this.findings = findings.stream().sorted().toList();
  }

  @Override
  public void writeTo(Appendable out) throws IOException {
    SortedMap<String, List<Diagnostic>> files = new TreeMap<>();
    for (Diagnostic finding : findings) {
      files.computeIfAbsent(finding.at().file(), file -> new ArrayList<>()).add(finding);
    }
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"Polyclinic\"");
    counts(out, findings);
    for (var file : files.entrySet()) {
      out.append("  <testsuite name=\"").append(escape(file.getKey())).append('"');
      counts(out, file.getValue());
      for (Diagnostic finding : file.getValue()) {
        test(out, finding);
      }
      out.append("  </testsuite>\n");
    }
    if (findings.isEmpty()) {
      // a report without a test is taken for a run that did not take place
      out.append("  <testsuite name=\"all files\" tests=\"1\" failures=\"0\" errors=\"0\"")
          .append(" skipped=\"0\" time=\"0\">\n    <testcase classname=\"all files\"")
          .append(" name=\"no findings\" time=\"0\"/>\n  </testsuite>\n");
    }
    out.append("</testsuites>\n");
  }

  private static void counts(Appendable out, List<Diagnostic> findings) throws IOException {
    Tally tally = Tally.of(findings);
    out.append(" tests=\"")
        .append(Integer.toString(Math.max(1, tally.all())))
        .append("\" failures=\"")
        .append(Integer.toString(tally.errors()))
        .append("\" errors=\"0\" skipped=\"")
        .append(Integer.toString(tally.warnings() + tally.infos()))
        .append("\" time=\"0\">\n");
  }

  private static void test(Appendable out, Diagnostic finding) throws IOException {
    SourceLocation at = finding.at();
    String url = finding.url().isEmpty() ? "" : " " + finding.url();
    String kind = finding.severity() == Severity.ERROR ? "failure" : "skipped";
    out.append("    <testcase classname=\"")
        .append(escape(at.file()))
        .append("\" name=\"")
        .append(escape(at.line() + ":" + at.column() + " " + finding.rule() + url))
        .append("\" file=\"")
        .append(escape(at.file()))
        .append("\" line=\"")
        .append(Integer.toString(at.line()))
        .append("\" time=\"0\">\n      <")
        .append(kind);
    if (finding.severity() == Severity.ERROR) {
      out.append(" type=\"").append(escape(finding.rule())).append('"');
    }
    out.append(" message=\"")
        .append(escape(finding.severity() + ": " + finding.message()))
        .append("\">")
        .append(escape(body(finding)))
        .append("</")
        .append(kind)
        .append(">\n    </testcase>\n");
  }

  private static String body(Diagnostic finding) {
    String remedy = finding.hint().isEmpty() ? "" : "\n" + finding.hint();
    return finding.at() + ": " + finding.message() + remedy;
  }
}
