package polyclinic.report;

import java.io.IOException;
import java.util.List;

/** Findings for other programs, as JSON in UTF-8 with one finding a line. */
public final class JsonReport {

  private final int pages;
  private final int references;
  private final List<Diagnostic> findings;

  /**
   * Makes a report.
   *
   * @param pages how many pages were read
   * @param references how many references were seen
   */
  public JsonReport(int pages, int references, List<Diagnostic> findings) {
    this.pages = pages;
    this.references = references;
    this.findings = findings.stream().sorted().toList();
  }

  public void writeTo(Appendable out) throws IOException {
    out.append("{\"version\":1,\"summary\":{");
    number(out, "pages", pages).append(',');
    number(out, "references", references).append(',');
    number(out, "errors", count(Severity.ERROR)).append(',');
    number(out, "warnings", count(Severity.WARNING)).append("},\"findings\":[");
    String separator = "\n";
    for (Diagnostic finding : findings) {
      out.append(separator);
      write(out, finding);
      separator = ",\n";
    }
    out.append(findings.isEmpty() ? "]}\n" : "\n]}\n");
  }

  private int count(Severity severity) {
    return (int) findings.stream().filter(f -> f.severity() == severity).count();
  }

  private static void write(Appendable out, Diagnostic finding) throws IOException {
    text(out.append('{'), "rule", finding.rule()).append(',');
    text(out, "severity", finding.severity().toString()).append(',');
    text(out, "file", finding.at().file()).append(',');
    number(out, "line", finding.at().line()).append(',');
    number(out, "column", finding.at().column()).append(',');
    text(out, "page", finding.page()).append(',');
    text(out, "url", finding.url()).append(',');
    text(out, "message", finding.message()).append(',');
    text(out, "hint", finding.hint()).append('}');
  }

  private static Appendable number(Appendable out, String name, int value) throws IOException {
    return out.append('"').append(name).append("\":").append(Integer.toString(value));
  }

  private static Appendable text(Appendable out, String name, String value) throws IOException {
    return out.append('"').append(name).append("\":").append(JsonText.of(value));
  }
}
