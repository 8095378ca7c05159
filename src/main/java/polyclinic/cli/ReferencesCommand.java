package polyclinic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import polyclinic.ReferenceImport;
import polyclinic.report.Problems;
import polyclinic.report.SourceText;

/** {@code polyclinic import references}: entries of a list of references. */
@Command(name = "references", mixinStandardHelpOptions = true)
final class ReferencesCommand implements Callable<Integer> {

  @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "file")
  private Path file;

  @Option(names = "--add")
  private boolean add;

  @Mixin private SiteOption site;

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    Optional<SourceText> list = site.list(file, problems);
    var references = new ReferenceImport(site.root(), problems);
    if (list.isPresent()) {
      ReferenceImport.Imported imported = references.read(list.get());
      if (add) {
        references.add(imported);
      } else {
        site.write(String.join("\n", imported.entries()), null);
      }
      site.tellAll(problems.sorted(), Path.of(""));
      site.tellSentence(
          "references.read",
          imported.read(),
          imported.entries().size(),
          imported.repeated(),
          imported.known());
    }
    return problems.haveErrors() ? Main.FINDINGS : Main.CLEAN;
  }
}
