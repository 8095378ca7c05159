package polyclinic.report;

import static polyclinic.report.JsonText.member;
import static polyclinic.report.JsonText.quoted;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** Findings for code scanning services, as SARIF 2.1.0 with one finding a line. */
public final class SarifReport implements Report {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final List<Diagnostic> findings;
  private final List<String> rules;

  public SarifReport(List<Diagnostic> findings) {
    this.findings = findings.stream().sorted().toList();
    this.rules = findings.stream().map(Diagnostic::rule).sorted().distinct().toList();
  }

  @Override
  public void writeTo(Appendable out) throws IOException {
    member(out.append('{'), "$schema", SCHEMA).append(',');
    member(out, "version", "2.1.0").append(",\"runs\":[{\"tool\":{\"driver\":{");
    member(out, "name", "Polyclinic").append(",\"rules\":[");
    String separator = "";
    for (String rule : rules) {
      member(out.append(separator).append('{'), "id", rule).append('}');
      separator = ",";
    }
    // columns are those of SourceLocation
    member(out.append("]}},"), "columnKind", "utf16CodeUnits").append(",\"results\":[");
    separator = "\n";
    for (Diagnostic finding : findings) {
      write(out.append(separator), finding);
      separator = ",\n";
    }
    out.append(findings.isEmpty() ? "]}]}\n" : "\n]}]}\n");
  }

  private void write(Appendable out, Diagnostic finding) throws IOException {
    member(out.append('{'), "ruleId", finding.rule()).append(',');
    member(out, "ruleIndex", rules.indexOf(finding.rule())).append(',');
    member(out, "level", level(finding.severity())).append(",\"message\":{");
    String remedy = finding.hint().isEmpty() ? "" : " (" + finding.hint() + ")";
    member(out, "text", finding.message() + remedy).append("},\"locations\":[");
    SourceLocation at = finding.at();
    out.append("{\"physicalLocation\":{\"artifactLocation\":{\"uri\":");
    quoted(out, relative(at.file())).append("},\"region\":{");
    member(out, "startLine", at.line()).append(',');
    member(out, "startColumn", at.column()).append("}}}],\"properties\":{");
    member(out, "page", finding.page()).append(',');
    member(out, "url", finding.url()).append("}}");
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.toString();
  }

  /** A file's name as a relative address; {@code ./} keeps a colon from ending a scheme. */
  private static String relative(String file) {
    try {
      String path = new URI(null, null, "/" + file, null).toASCIIString().substring(1);
      int colon = path.indexOf(':');
      return colon >= 0 && path.lastIndexOf('/', colon) < 0 ? "./" + path : path;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(file, e);
    }
  }
}
