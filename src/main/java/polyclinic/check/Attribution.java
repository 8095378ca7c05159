package polyclinic.check;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import polyclinic.model.Page;
import polyclinic.model.WrittenLink;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/** Leads findings in the output back to Markdown, to a template, or to a copied file. */
final class Attribution {

  private static final Map<String, String> MARKS =
      Map.of("canonical", "canonical", "hreflang", "hreflang", "sitemap", "urlset");

  private final CopiedFiles copies;
  private final Templates templates;
  private final Problems problems;
  private final Map<Cause, Reach> causes = new LinkedHashMap<>();

  Attribution(CopiedFiles copies, Templates templates, Problems problems) {
    this.copies = copies;
    this.templates = templates;
    this.problems = problems;
  }

  /**
   * What a template did wrong; it shows on many pages and is told once. The column does not count:
   * on pages that are served anywhere, the same reference is written from the root.
   */
  private record Cause(String rule, String file, int line, String target) {}

  private record Reach(Finding first, SourceLocation at, Set<String> pages) {}

  /** A finding in a page that was baked from Markdown. */
  void ofPage(Page page, Finding finding) {
    String output = page.outputFile();
    SourceLocation source = SourceLocation.of(page.source());
    switch (finding.rule()) {
      case "page-orphan" -> problems.add(finding.at(source, output));
      case "id-duplicate" -> template(output, finding, source);
      default -> {
        List<WrittenLink> written =
            page.links().stream().filter(l -> l.url().equals(finding.url())).toList();
        written.forEach(link -> problems.add(finding.at(link.at(), output)));
        if (written.isEmpty()) {
          template(output, finding, Templates.layout(page.type()));
        }
      }
    }
  }

  /** Findings in a file that is no page of the site: copied as it is, or written by a template. */
  void ofOther(DocumentFacts document, List<Finding> findings) throws IOException {
    Optional<String> source = copies.source(document.path());
    List<Diagnostic> located = Locator.locate(document, findings);
    if (source.isPresent()) {
      located.forEach(d -> problems.add(moved(d, source.get())));
      return;
    }
    for (Finding finding : findings) {
      SourceLocation inOutput =
          located.stream()
              .filter(d -> d.rule().equals(finding.rule()) && d.url().equals(finding.url()))
              .findFirst()
              .map(Diagnostic::at)
              .orElse(SourceLocation.of(document.path()));
      template(document.path(), finding, inOutput);
    }
  }

  /** A finding about a file that should exist. */
  void ofMissing(String file, Finding finding) {
    problems.add(finding.at(SourceLocation.of(file), file));
  }

  private static Diagnostic moved(Diagnostic finding, String file) {
    return new Diagnostic(
        finding.severity(),
        finding.rule(),
        CopiedFiles.in(file, finding.at()),
        finding.message(),
        finding.hint(),
        finding.page(),
        finding.url());
  }

  private void template(String output, Finding finding, SourceLocation otherwise) {
    SourceLocation at = writer(finding).orElse(otherwise);
    var cause = new Cause(finding.rule(), at.file(), at.line(), finding.target());
    causes.computeIfAbsent(cause, c -> new Reach(finding, at, new TreeSet<>())).pages().add(output);
  }

  private Optional<SourceLocation> writer(Finding finding) {
    String mark = MARKS.get(finding.rule());
    if (mark != null) {
      return templates.mentioning(mark);
    }
    return finding.rule().equals("id-duplicate")
        ? templates.mentioning("id=\"" + finding.target() + "\"")
        : templates.writing(finding.url());
  }

  /** Tells what templates did wrong. To be called once, at the end. */
  void tellTemplates() {
    causes
        .values()
        .forEach(
            reach -> {
              String first = reach.pages().iterator().next();
              Diagnostic told = reach.first().at(reach.at(), first);
              int pages = reach.pages().size();
              problems.add(
                  pages == 1
                      ? told
                      : new Diagnostic(
                          told.severity(),
                          told.rule(),
                          told.at(),
                          told.message() + " (on " + pages + " pages)",
                          told.hint(),
                          told.page(),
                          told.url()));
            });
  }
}
