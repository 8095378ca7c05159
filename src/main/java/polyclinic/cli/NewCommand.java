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
    mixinStandardHelpOptions = true,
    subcommands = {NewQuestionCommand.class, NewFactorCommand.class, NewReferenceCommand.class})
final class NewCommand implements Callable<Integer> {

  @Parameters(arity = "0..1", paramLabel = "${bundle:label.path}", descriptionKey = "path")
  private String path;

  @Option(names = "--title", paramLabel = "${bundle:label.title}")
  private List<String> titles = List.of();

  @Option(names = "--type", paramLabel = "${bundle:label.kind}")
  private String type = "page";

  @Mixin private SiteOption site;

  @Override
  public Integer call() {
    if (path == null) {
      throw site.misuse("new.which");
    }
    try {
      LocalDate today = LocalDate.now(ZoneOffset.UTC);
      List<Path> files =
          new NewPage(site.folder(), today).write(path, TitleOption.read(titles), type);
      files.forEach(file -> site.say("wrote", file));
      if (files.isEmpty()) {
        site.say("new.exists");
      }
      return Main.CLEAN;
    } catch (IOException e) {
      throw site.quote(e.getMessage());
    }
  }
}
