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
@Command(
    name = "accept",
    description = "Records that translations are up to date with their source as it is now.",
    mixinStandardHelpOptions = true)
final class AcceptCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "PAGE",
      description = "A page, such as knee/arthrosis; one section of it: knee/arthrosis#risks.")
  private List<String> pages = List.of();

  @Option(
      names = "--language",
      paramLabel = "LANG",
      description = "Only the translation into this language.")
  private Optional<String> language = Optional.empty();

  @Option(names = "--all", description = "Every page.")
  private boolean all;

  @Mixin private SiteOption site;

  @Override
  public Integer call() throws IOException {
    if (all != pages.isEmpty()) {
      throw site.misuse("Which pages? Name some, or write --all for every page");
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
        throw site.misuse(objection.get());
      }
    }
    int sections = translations.accept(selections);
    String many = sections == 1 ? " section in " : " sections in ";
    site.say("Accepted " + sections + many + LockFile.NAME);
    return Main.CLEAN;
  }
}
