package polyclinic.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import polyclinic.LinkReport;
import polyclinic.check.CheckResult;
import polyclinic.external.Verdict;
import polyclinic.links.Baseline.Rest;
import polyclinic.links.ExternalFindings;
import polyclinic.links.LinkPageMaker;
import polyclinic.report.Diagnostic;

/** {@code polyclinic check}: checks every link of a site, or of any folder of HTML. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false)
final class CheckCommand implements Callable<Integer> {

  @Mixin private SubjectOptions subject;

  @Mixin private ExternalMixin external;

  @Mixin private ReportOptions report;

  @Option(names = "--report-page", paramLabel = "${bundle:label.file}")
  private Path page;

  @Mixin private BaselineOptions baseline;

  @Option(names = "--fail-on", paramLabel = "${bundle:label.severity}")
  private FailOn failOn = FailOn.error;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    report.check();
    baseline.check();
    external.options();
    CheckResult result = subject.check(external.isAsked() || page != null);
    Map<String, Verdict> verdicts = external.verdicts(result);
    List<Diagnostic> all = new ArrayList<>(result.findings());
    if (external.isAsked()) {
      all.addAll(ExternalFindings.of(result.external(), verdicts));
    }
    Rest rest = baseline.apply(all.stream().sorted().distinct().toList());
    List<Diagnostic> findings = new ArrayList<>(rest.findings());
    if (page != null) {
      var shown = new LinkPageMaker(Instant.now()).page(result, findings, verdicts);
      findings.addAll(LinkReport.write(subject.root(), shown, page, Main.words(spec).language()));
    }
    tell(result, findings, rest.known(), verdicts.size());
    return failOn.exitCode(findings);
  }

  private void tell(CheckResult result, List<Diagnostic> findings, int known, int addresses)
      throws IOException {
    PrintWriter console = spec.commandLine().getOut();
    report.write(subject.root(), result.pages(), result.references(), findings, console);
    if (report.isForPeople()) {
      report.say(
          "checked",
          result.references(),
          result.pages(),
          external.isAsked() ? addresses : -1,
          known);
    }
  }
}
