package polyclinic.report;

import static polyclinic.report.JsonText.member;

import java.io.IOException;
import java.util.List;

/** Findings for other programs, as JSON in UTF-8 with one finding a line. */
public final class JsonReport implements Report {

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

  @Override
  public void writeTo(Appendable out) throws IOException {
    Tally tally = Tally.of(findings);
    out.append("{\"version\":1,\"summary\":{");
    member(out, "pages", pages).append(',');
    member(out, "references", references).append(',');
    member(out, "errors", tally.errors()).append(',');
    member(out, "warnings", tally.warnings()).append(',');
    member(out, "infos", tally.infos()).append("},\"findings\":[");
    String separator = "\n";
    for (Diagnostic finding : findings) {
      out.append(separator);
      write(out, finding);
      separator = ",\n";
    }
    out.append(findings.isEmpty() ? "]}\n" : "\n]}\n");
  }

  private static void write(Appendable out, Diagnostic finding) throws IOException {
    member(out.append('{'), "rule", finding.rule()).append(',');
    member(out, "severity", finding.severity().toString()).append(',');
    member(out, "file", finding.at().file()).append(',');
    member(out, "line", finding.at().line()).append(',');
    member(out, "column", finding.at().column()).append(',');
    member(out, "page", finding.page()).append(',');
    member(out, "url", finding.url()).append(',');
    member(out, "message", finding.message()).append(',');
    member(out, "hint", finding.hint()).append('}');
  }
}
