package polyclinic.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;
import polyclinic.report.Severity;
import polyclinic.report.SourceLines;
import polyclinic.report.Speech;
import polyclinic.report.TextReport;

/** The site that a command is about, and how the command speaks of it. */
final class SiteOption {

  @Option(names = "--site", paramLabel = "DIR", description = "The site's folder. Default: here.")
  private Path site = Path.of("");

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  /** The site's folder; a wrong usage if it is none. */
  Path root() {
    if (!Files.isDirectory(site.toAbsolutePath())) {
      throw misuse("There is no folder " + site);
    }
    return site;
  }

  /** The site's folder, which may not be there yet. */
  Path folder() {
    return site;
  }

  /** The language that the command speaks. */
  Locale language() {
    return Main.language(spec);
  }

  ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** Says a sentence in the language of the command. */
  void say(String english) {
    spec.commandLine().getOut().println(speech().say(english));
  }

  private Speech speech() {
    return Speech.of(language());
  }

  /**
   * Writes what a command found out.
   *
   * @param file null for the terminal
   */
  void write(String text, Path file) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (file == null) {
      out.print(text);
      out.flush();
      return;
    }
    if (file.toAbsolutePath().getParent() != null) {
      Files.createDirectories(file.toAbsolutePath().getParent());
    }
    Files.writeString(file, text);
    say("Wrote " + file);
  }

  /** Tells the errors in the site's sources, beside the command's own output; false if none. */
  boolean tell(Problems problems) {
    return tell(problems.sorted());
  }

  /** Tells errors, as {@link #tell(Problems)} does. */
  boolean tell(List<Diagnostic> findings) {
    var errors = findings.stream().filter(d -> d.severity() == Severity.ERROR).toList();
    PrintWriter err = spec.commandLine().getErr();
    var report = new TextReport(new SourceLines(site), Ansi.AUTO.enabled(), speech());
    err.print(report.write(errors));
    err.flush();
    return !errors.isEmpty();
  }

  /** Tells findings of every weight about files that need not be the site's. */
  void tellAll(List<Diagnostic> findings, Path folder) {
    PrintWriter err = spec.commandLine().getErr();
    err.print(
        new TextReport(new SourceLines(folder), Ansi.AUTO.enabled(), speech()).write(findings));
    err.flush();
  }

  /** Says a sentence beside the command's own output. */
  void tellSentence(String english) {
    spec.commandLine().getErr().println(speech().say(english));
  }
}
