package polyclinic.serve;

import java.util.List;
import polyclinic.report.Diagnostic;
import polyclinic.report.SourceLines;
import polyclinic.report.SourceLocation;

/** Findings as a page: place, message, the line with the place marked, remedy. */
final class FindingsPage {

  private final SourceLines lines;

  /**
   * @param lines of the files as they are now
   */
  FindingsPage(SourceLines lines) {
    this.lines = lines;
  }

  String write(List<Diagnostic> findings) {
    if (findings.isEmpty()) {
      return Markup.page("Preview", "findings", "<h1>The site is being read …</h1>\n");
    }
    StringBuilder body = new StringBuilder("<h1>Not published as it is</h1>\n<ul>\n");
    findings.forEach(finding -> write(finding, body));
    return Markup.page("Findings", "findings", body.append("</ul>\n").toString());
  }

  private void write(Diagnostic finding, StringBuilder body) {
    body.append("<li>\n<h2><span class=\"")
        .append(finding.severity())
        .append("\">")
        .append(finding.severity())
        .append('[')
        .append(Markup.escape(finding.rule()))
        .append("]</span> ")
        .append(Markup.escape(finding.message()))
        .append("</h2>\n")
        .append("<div class=\"place\">")
        .append(Markup.escape(finding.at().toString()))
        .append("</div>\n");
    frame(finding.at(), body);
    if (!finding.page().isEmpty() && !finding.page().equals(finding.at().file())) {
      body.append("<div>on the page ").append(Markup.escape(finding.page())).append("</div>\n");
    }
    if (!finding.hint().isEmpty()) {
      body.append("<div class=\"hint\">").append(Markup.escape(finding.hint())).append("</div>\n");
    }
    body.append("</li>\n");
  }

  private void frame(SourceLocation at, StringBuilder body) {
    String line = lines.line(at.file(), at.line()).orElse("");
    if (line.isBlank()) {
      return;
    }
    int start = Math.min(at.column() - 1, line.length());
    int end = start == line.length() ? start : line.offsetByCodePoints(start, 1);
    String marked = start == end ? " " : line.substring(start, end);
    body.append("<pre>")
        .append(at.line())
        .append(" | ")
        .append(Markup.escape(line.substring(0, start)))
        .append("<mark>")
        .append(Markup.escape(marked))
        .append("</mark>")
        .append(Markup.escape(line.substring(end)))
        .append("</pre>\n");
  }
}
