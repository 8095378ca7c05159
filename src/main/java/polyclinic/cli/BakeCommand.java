package polyclinic.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import polyclinic.BuildResult;
import polyclinic.PrivacyPage;
import polyclinic.SiteBuild;
import polyclinic.report.Diagnostic;

/** {@code polyclinic bake}: makes the site and publishes it if nothing is wrong. */
@Command(
    name = "bake",
    description = "Bakes the site, checks it, and replaces the published one if there is no error.",
    mixinStandardHelpOptions = true)
final class BakeCommand implements Callable<Integer> {

  @Option(
      names = "--site",
      paramLabel = "DIR",
      description = "The site's folder, with content, templates, assets. Default: here.")
  private Path site = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where to publish. Default: target/site in the site's folder.")
  private Path out;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description =
          "The day that decides what is published, such as 2026-03-01. Default: today (UTC).")
  private LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @Option(
      names = "--privacy",
      paramLabel = "DIR",
      description =
          "Where to write the report on privacy. Default: target/privacy in the site's folder.")
  private Path privacy;

  @Mixin private ReportOptions report;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(site.toAbsolutePath())) {
      throw new ParameterException(spec.commandLine(), "There is no folder " + site);
    }
    report.check();
    Path output = out == null ? site.resolve("target").resolve("site") : out;
    BuildResult result = new SiteBuild(today).run(site, output);
    PrintWriter console = spec.commandLine().getOut();
    List<Diagnostic> findings = new ArrayList<>(result.findings());
    if (result.privacy().isPresent()) {
      Path folder = privacy == null ? site.resolve("target").resolve("privacy") : privacy;
      findings.addAll(PrivacyPage.write(site, result.privacy().get(), folder));
    }
    report.write(site, result.pages(), result.references(), findings, console);
    if (report.isForPeople()) {
      report.say(
          result.published()
              ? "Published "
                  + result.pages()
                  + " pages in "
                  + result.languages()
                  + " languages, "
                  + result.references()
                  + " references checked: "
                  + output
              : "Not published; " + output + " is as it was.");
      result.nextChange().ifPresent(change -> report.say("Next change: " + change));
    }
    return result.published() ? Main.CLEAN : Main.FINDINGS;
  }
}
