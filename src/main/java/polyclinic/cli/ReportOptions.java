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
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import polyclinic.cli.ReportTarget.Format;
import polyclinic.report.Diagnostic;
import polyclinic.report.Speech;

/** How findings are told, the same in every command. */
final class ReportOptions {

  @Option(
      names = "--format",
      paramLabel = "${bundle:label.formats}",
      split = ",",
      converter = ReportTarget.Reader.class)
  private List<ReportTarget> targets;

  @Option(names = "--output", paramLabel = "${bundle:label.file}")
  private Path file;

  @Option(
      names = "--annotations",
      negatable = true,
      defaultValue = "${env:GITHUB_ACTIONS:-false}",
      fallbackValue = "true")
  private boolean annotations;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  /**
   * Writes the findings to files and to the terminal.
   *
   * @param root the folder that their files are relative to
   */
  void write(Path root, int pages, int references, List<Diagnostic> findings, PrintWriter out)
      throws IOException {
    Speech speech = Main.words(spec).speech();
    for (ReportTarget target : targets()) {
      Path to = target.file() == null ? file : target.file();
      StringBuilder report = new StringBuilder();
      boolean colours = to == null && Ansi.AUTO.enabled();
      target.write(root, pages, references, findings, colours, speech, report);
      if (to == null) {
        if (target.format() == Format.text && annotations) {
          ReportTarget beside = new ReportTarget(Format.github, null);
          beside.write(root, pages, references, findings, false, speech, report);
        }
        out.print(report);
        out.flush();
      } else {
        save(to, report);
      }
    }
  }

  private void save(Path to, CharSequence report) {
    try {
      if (to.toAbsolutePath().getParent() != null) {
        Files.createDirectories(to.toAbsolutePath().getParent());
      }
      Files.writeString(to, report, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Misuse.of(spec, "report.unwritable", to);
    }
  }

  /**
   * Looks at the options before the work begins.
   *
   * @throws Misuse if two reports would go to the same place
   */
  void check() {
    List<ReportTarget> open = targets().stream().filter(t -> t.file() == null).toList();
    if (open.size() > 1) {
      throw Misuse.of(spec, "report.onePlace", open.get(1).format());
    }
    if (open.isEmpty() && file != null) {
      throw Misuse.of(spec, "report.nothingLeft");
    }
  }

  /** Whether a line for people may stand beside the report. */
  boolean isForPeople() {
    return file != null
        || targets().stream().allMatch(t -> t.file() != null || t.format() == Format.text);
  }

  /** Says a sentence for people, in the language of the command. */
  void say(String key, Object... values) {
    spec.commandLine().getOut().println(Main.words(spec).say(key, values));
  }

  private List<ReportTarget> targets() {
    return targets == null ? List.of(new ReportTarget(Format.text, null)) : targets;
  }
}
