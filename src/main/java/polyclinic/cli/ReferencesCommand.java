package polyclinic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import polyclinic.ReferenceImport;
import polyclinic.report.Problems;
import polyclinic.report.SourceText;

/** {@code polyclinic import references}: entries of a list of references. */
@Command(
    name = "references",
    description = "Makes BibTeX of a list of references: pasted text, CSL-JSON, RIS or BibTeX.",
    mixinStandardHelpOptions = true)
final class ReferencesCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The list, in UTF-8.")
  private Path file;

  @Option(
      names = "--add",
      description = "Add the entries to content/references.bib. Default: print them.")
  private boolean add;

  @Mixin private SiteOption site;

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw site.misuse("There is no file " + file);
    }
    Problems problems = new Problems();
    var list = SourceText.read(file, file.toString().replace('\\', '/'), problems);
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
          "Entries read: "
              + imported.read()
              + "; new works: "
              + imported.entries().size()
              + ", repeated: "
              + imported.repeated()
              + ", in the bibliography already: "
              + imported.known());
    }
    return problems.haveErrors() ? Main.FINDINGS : Main.CLEAN;
  }
}
