package polyclinic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import polyclinic.NewPage;

/** {@code polyclinic new}: begins a page, a question, a row of data or a reference. */
@Command(
    name = "new",
    description = "Begins a page in every language of the site, or what the commands below name.",
    mixinStandardHelpOptions = true,
    subcommands = {NewQuestionCommand.class, NewFactorCommand.class, NewReferenceCommand.class})
final class NewCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      description = "Below the language's folder, such as knee/arthrosis.md.")
  private String path;

  @Option(
      names = "--title",
      paramLabel = "[LANG=]TEXT",
      description = "The title; for one language as de=TEXT. Any number.")
  private List<String> titles = List.of();

  @Option(
      names = "--type",
      description = "Which of templates/archetypes to begin with. Default: page.")
  private String type = "page";

  @Mixin private SiteOption site;

  @Override
  public Integer call() {
    if (path == null) {
      throw site.misuse("Which page? Name its path, such as knee/arthrosis.md");
    }
    try {
      LocalDate today = LocalDate.now(ZoneOffset.UTC);
      List<Path> files =
          new NewPage(site.folder(), today).write(path, TitleOption.read(titles), type);
      files.forEach(file -> site.say("Wrote " + file));
      if (files.isEmpty()) {
        site.say("Nothing written: the page exists in every language.");
      }
      return Main.CLEAN;
    } catch (IOException e) {
      throw site.misuse(e.getMessage());
    }
  }
}
