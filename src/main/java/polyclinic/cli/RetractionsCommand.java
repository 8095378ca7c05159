package polyclinic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import polyclinic.RetractionImport;
import polyclinic.report.Problems;
import polyclinic.report.SourceText;

/** {@code polyclinic import retractions}: the list of retracted works. */
@Command(name = "retractions", mixinStandardHelpOptions = true)
final class RetractionsCommand implements Callable<Integer> {

  @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "file")
  private Path file;

  @Mixin private SiteOption site;

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    Optional<SourceText> list = site.list(file, problems);
    if (list.isPresent()) {
      int works = new RetractionImport(site.root()).write(list.get(), problems);
      if (!problems.haveErrors()) {
        site.say("retractions.wrote", works);
        return Main.CLEAN;
      }
    }
    site.tellAll(problems.sorted(), Path.of(""));
    return Main.FINDINGS;
  }
}
