package polyclinic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import polyclinic.report.Diagnostic;
import polyclinic.report.GithubReport;
import polyclinic.report.JUnitReport;
import polyclinic.report.JsonReport;
import polyclinic.report.MarkdownReport;
import polyclinic.report.SarifReport;
import polyclinic.report.SourceLines;
import polyclinic.report.Speech;
import polyclinic.report.TextReport;

/**
 * A format of the findings and where they go.
 *
 * @param file null for the terminal, or for what {@code --output} names
 */
record ReportTarget(Format format, Path file) {

  /** The formats of a report. */
  enum Format {
    text,
    json,
    junit,
    sarif,
    markdown,
    github
  }

  /**
   * Writes the findings.
   *
   * @param root the folder that their files are relative to
   * @param colours whether the reader is a terminal that wants them
   * @param speech the reader's language
   */
  void write(
      Path root,
      int pages,
      int references,
      List<Diagnostic> findings,
      boolean colours,
      Speech speech,
      Appendable out)
      throws IOException {
    List<Diagnostic> told = speech.tell(findings);
    switch (format) {
      case text ->
          out.append(new TextReport(new SourceLines(root), colours, speech).write(findings));
      case json -> new JsonReport(pages, references, told).writeTo(out);
      case junit -> new JUnitReport(told).writeTo(out);
      case sarif -> new SarifReport(told).writeTo(out);
      case markdown -> new MarkdownReport(told).writeTo(out);
      case github -> new GithubReport(folder(root), told).writeTo(out);
    }
  }

  /** The site's folder as a workflow sees it, that runs in the root of the repository. */
  private static String folder(Path root) {
    Path here = Path.of("").toAbsolutePath();
    Path there = root.toAbsolutePath().normalize();
    return there.startsWith(here) && !there.equals(here)
        ? here.relativize(there).toString().replace('\\', '/') + "/"
        : "";
  }

  /** Reads {@code FORMAT} and {@code FORMAT=FILE}. */
  static final class Reader implements ITypeConverter<ReportTarget> {

    @Override
    public ReportTarget convert(String text) {
      int sign = text.indexOf('=');
      String name = sign < 0 ? text : text.substring(0, sign);
      return Arrays.stream(Format.values())
          .filter(format -> format.name().equals(name))
          .findFirst()
          .map(f -> new ReportTarget(f, sign < 0 ? null : Path.of(text.substring(sign + 1))))
          .orElseThrow(() -> new BadValue("value.choice", name, names()));
    }

    private static String names() {
      return Arrays.stream(Format.values()).map(Format::name).collect(Collectors.joining(", "));
    }
  }
}
