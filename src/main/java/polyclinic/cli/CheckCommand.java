package polyclinic.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import polyclinic.check.CheckOptions;
import polyclinic.check.CheckResult;
import polyclinic.check.LinkChecker;
import polyclinic.model.BaseUrl;
import polyclinic.report.Severity;

/** {@code polyclinic check}: checks every link of any folder of HTML. */
@Command(
    name = "check",
    description = "Checks every link in a folder of HTML pages, offline.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Parameters(paramLabel = "DIR", description = "The folder of HTML pages.")
  private Path directory;

  @Option(names = "--base-url", paramLabel = "URL", description = "Where the folder will stand; links to it count as internal.")
  private String baseUrl;

  @Option(names = "--clean-urls", description = "The server adds .html to addresses without it.")
  private boolean cleanUrls;

  @Mixin private ReportOptions report;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(directory)) {
      throw new ParameterException(spec.commandLine(), "There is no folder " + directory);
    }
    Optional<BaseUrl> base = Optional.ofNullable(baseUrl).flatMap(BaseUrl::parse);
    if (baseUrl != null && base.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Not an http or https address: " + baseUrl);
    }
    CheckResult result = new LinkChecker(new CheckOptions(base, cleanUrls)).check(directory);
    PrintWriter console = spec.commandLine().getOut();
    report.write(directory, result.pages(), result.references(), result.findings(), console);
    if (report.isForPeople()) {
      console.println(
          "Checked " + result.references() + " references on " + result.pages() + " pages.");
    }
    boolean clean = result.findings().stream().noneMatch(f -> f.severity() == Severity.ERROR);
    return clean ? Main.CLEAN : Main.FINDINGS;
  }
}
