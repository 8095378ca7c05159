package polyclinic.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import polyclinic.report.Diagnostic;
import polyclinic.report.JsonReport;
import polyclinic.report.SourceLines;
import polyclinic.report.TextReport;

/** How findings are told, the same in every command. */
final class ReportOptions {

  /** The formats of a report. */
  enum Format {
    text,
    json
  }

  @Option(names = "--format", description = "Format of the findings: ${COMPLETION-CANDIDATES}.")
  private Format format = Format.text;

  @Spec(Spec.Target.MIXEE) private CommandSpec spec;

  @Option(names = "--output", paramLabel = "FILE", description = "Write the findings to a file.")
  private Path file;

  /**
   * Writes the findings to the file or to the terminal.
   *
   * @param root the folder that their files are relative to
   */
  void write(Path root, int pages, int references, List<Diagnostic> findings, PrintWriter out)
      throws IOException {
    StringBuilder report = new StringBuilder();
    if (format == Format.json) {
      new JsonReport(pages, references, findings).writeTo(report);
    } else {
      boolean colours = file == null && Ansi.AUTO.enabled();
      report.append(new TextReport(new SourceLines(root), colours).write(findings));
    }
    if (file == null) {
      out.print(report);
      out.flush();
    } else {
      save(report);
    }
  }

  private void save(CharSequence report) {
    try {
      if (file.toAbsolutePath().getParent() != null) {
        Files.createDirectories(file.toAbsolutePath().getParent());
      }
      Files.writeString(file, report, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), "The report cannot be written to " + file);
    }
  }

  /** Whether a line for people may stand beside the report. */
  boolean isForPeople() {
    return format == Format.text || file != null;
  }
}
