package polyclinic.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;
import polyclinic.report.Severity;
import polyclinic.report.SourceLines;
import polyclinic.report.SourceText;
import polyclinic.report.TextReport;
import polyclinic.report.Wording;

/** The site that a command is about, and how the command speaks of it. */
final class SiteOption {

  @Option(names = "--site", paramLabel = "${bundle:label.folder}")
  private Path site = Path.of("");

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  /** The site's folder; a wrong usage if it is none. */
  Path root() {
    if (!Files.isDirectory(site.toAbsolutePath())) {
      throw misuse("folder.none", site);
    }
    return site;
  }

  /** The site's folder, which may not be there yet. */
  Path folder() {
    return site;
  }

  /** How the command speaks. */
  Wording words() {
    return Main.words(spec);
  }

  /** A wrong usage, told with words of this room. */
  Misuse misuse(String key, Object... values) {
    return Misuse.of(spec, key, values);
  }

  /** A wrong usage, told with the English words of another room. */
  Misuse quote(String english) {
    return Misuse.quoted(spec, english);
  }

  /**
   * A list that somebody else made; empty if it cannot be read as text, and then a finding. A wrong
   * usage if there is no such file.
   */
  Optional<SourceText> list(Path file, Problems problems) {
    if (!Files.isRegularFile(file)) {
      throw misuse("file.none", file);
    }
    return SourceText.read(file, file.toString().replace('\\', '/'), problems);
  }

  /** Says a sentence in the language of the command. */
  void say(String key, Object... values) {
    spec.commandLine().getOut().println(words().say(key, values));
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
    say("wrote", file);
  }

  /** Tells the errors in the site's sources, beside the command's own output; false if none. */
  boolean tell(Problems problems) {
    return tell(problems.sorted());
  }

  /** Tells errors, as {@link #tell(Problems)} does. */
  boolean tell(List<Diagnostic> findings) {
    var errors = findings.stream().filter(d -> d.severity() == Severity.ERROR).toList();
    PrintWriter err = spec.commandLine().getErr();
    var report = new TextReport(new SourceLines(site), Ansi.AUTO.enabled(), words().speech());
    err.print(report.write(errors));
    err.flush();
    return !errors.isEmpty();
  }

  /** Tells findings of every weight about files that need not be the site's. */
  void tellAll(List<Diagnostic> findings, Path folder) {
    PrintWriter err = spec.commandLine().getErr();
    var report = new TextReport(new SourceLines(folder), Ansi.AUTO.enabled(), words().speech());
    err.print(report.write(findings));
    err.flush();
  }

  /** Says a sentence beside the command's own output. */
  void tellSentence(String key, Object... values) {
    spec.commandLine().getErr().println(words().say(key, values));
  }
}
