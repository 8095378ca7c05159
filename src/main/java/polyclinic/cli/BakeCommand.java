package polyclinic.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import polyclinic.BuildResult;
import polyclinic.PrivacyPage;
import polyclinic.SiteBuild;
import polyclinic.model.NextChange;
import polyclinic.report.Diagnostic;

/** {@code polyclinic bake}: makes the site and publishes it if nothing is wrong. */
@Command(name = "bake", mixinStandardHelpOptions = true)
final class BakeCommand implements Callable<Integer> {

  @Option(names = "--site", paramLabel = "${bundle:label.folder}")
  private Path site = Path.of("");

  @Option(names = "--out", paramLabel = "${bundle:label.folder}")
  private Path out;

  @Option(names = "--today", paramLabel = "${bundle:label.day}")
  private LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @Option(names = "--privacy", paramLabel = "${bundle:label.folder}")
  private Path privacy;

  @Mixin private ReportOptions report;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(site.toAbsolutePath())) {
      throw Misuse.of(spec, "folder.none", site);
    }
    report.check();
    Path output = out == null ? site.resolve("target").resolve("site") : out;
    BuildResult result = new SiteBuild(today).run(site, output);
    PrintWriter console = spec.commandLine().getOut();
    List<Diagnostic> findings = new ArrayList<>(result.findings());
    if (result.privacy().isPresent()) {
      Locale language = Main.words(spec).language();
      Path folder = privacy == null ? site.resolve("target").resolve("privacy") : privacy;
      findings.addAll(PrivacyPage.write(site, result.privacy().get(), folder, language));
    }
    report.write(site, result.pages(), result.references(), findings, console);
    if (report.isForPeople()) {
      if (result.published()) {
        report.say("published", result.pages(), result.languages(), result.references(), output);
      } else {
        report.say("notPublished", output);
      }
      result.nextChange().ifPresent(this::announce);
    }
    return result.published() ? Main.CLEAN : Main.FINDINGS;
  }

  private void announce(NextChange change) {
    NextChange.Event first = change.events().get(0);
    String key = first.appears() ? "nextChange.appears" : "nextChange.expires";
    report.say(key, change.day(), first.file(), change.events().size() - 1);
  }
}
