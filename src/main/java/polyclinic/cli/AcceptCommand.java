package polyclinic.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import polyclinic.Translations;
import polyclinic.editorial.LockFile;
import polyclinic.editorial.Selection;
import polyclinic.report.Problems;

/** {@code polyclinic translations accept}: says that translations are up to date. */
@Command(name = "accept", mixinStandardHelpOptions = true)
final class AcceptCommand implements Callable<Integer> {

  @Parameters(arity = "0..*", paramLabel = "${bundle:label.page}", descriptionKey = "page")
  private List<String> pages = List.of();

  @Option(names = "--language", paramLabel = "${bundle:label.language}")
  private Optional<String> language = Optional.empty();

  @Option(names = "--all")
  private boolean all;

  @Mixin private SiteOption site;

  @Override
  public Integer call() throws IOException {
    if (all != pages.isEmpty()) {
      throw site.misuse("accept.which");
    }
    Problems problems = new Problems();
    Translations translations = new Translations(site.root(), problems);
    if (site.tell(problems)) {
      return Main.FINDINGS;
    }
    List<Selection> selections =
        all
            ? List.of(Selection.all(language))
            : pages.stream().map(page -> Selection.of(page, language)).toList();
    for (Selection selection : selections) {
      Optional<String> objection = translations.objection(selection);
      if (objection.isPresent()) {
        throw site.quote(objection.get());
      }
    }
    int sections = translations.accept(selections);
    site.say("accepted", sections, LockFile.NAME);
    return Main.CLEAN;
  }
}
