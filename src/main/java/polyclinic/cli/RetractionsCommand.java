package polyclinic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import polyclinic.RetractionImport;
import polyclinic.report.Problems;
import polyclinic.report.SourceText;

/** {@code polyclinic import retractions}: the list of retracted works. */
@Command(
    name = "retractions",
    description =
        "Writes content/retractions.csv from the CSV file of Retraction Watch (Crossref).",
    mixinStandardHelpOptions = true)
final class RetractionsCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The CSV file, in UTF-8.")
  private Path file;

  @Mixin private SiteOption site;

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw site.misuse("There is no file " + file);
    }
    Problems problems = new Problems();
    var list = SourceText.read(file, file.toString().replace('\\', '/'), problems);
    if (list.isPresent()) {
      int works = new RetractionImport(site.root()).write(list.get(), problems);
      if (!problems.haveErrors()) {
        site.say("Wrote content/retractions.csv; retracted works: " + works);
        return Main.CLEAN;
      }
    }
    site.tellAll(problems.sorted(), Path.of(""));
    return Main.FINDINGS;
  }
}
