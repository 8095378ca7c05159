package polyclinic.serve;

import java.util.List;
import polyclinic.report.Diagnostic;
import polyclinic.report.SourceLines;
import polyclinic.report.SourceLocation;
import polyclinic.report.Wording;

/** Findings as a page: place, message, the line with the place marked, remedy. */
final class FindingsPage {

  private final SourceLines lines;
  private final Wording words;

  /**
   * @param lines of the files as they are now
   * @param words of this room
   */
  FindingsPage(SourceLines lines, Wording words) {
    this.words = words;
    this.lines = lines;
  }

  String write(List<Diagnostic> findings) {
    if (findings.isEmpty()) {
      return Markup.page(words, words.say("preview"), "findings", heading("findings.reading"));
    }
    StringBuilder body = new StringBuilder(heading("findings.title") + "<ul>\n");
    words.speech().tell(findings).forEach(finding -> write(finding, body));
    return Markup.page(words, words.say("findings"), "findings", body.append("</ul>\n").toString());
  }

  private String heading(String key) {
    return "<h1>" + Markup.escape(words.say(key)) + "</h1>\n";
  }

  private void write(Diagnostic finding, StringBuilder body) {
    body.append("<li>\n<h2><span class=\"")
        .append(finding.severity())
        .append("\">")
        .append(Markup.escape(words.speech().say(finding.severity().toString())))
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
      String page = words.speech().say("on the page " + finding.page());
      body.append("<div>").append(Markup.escape(page)).append("</div>\n");
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
