package polyclinic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import polyclinic.NewPage;

/** {@code polyclinic new}: begins a page in every language. */
@Command(
    name = "new",
    description = "Begins a page in every language of the site.",
    mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PATH",
      description = "Below the language's folder, such as knee/arthrosis.md.")
  private String path;

  @Option(names = "--title", description = "The title, to be translated in the files.")
  private String title = "Title";

  @Option(
      names = "--type",
      description = "Which of templates/archetypes to begin with. Default: page.")
  private String type = "page";

  @Option(names = "--site", paramLabel = "DIR", description = "The site's folder. Default: here.")
  private Path site = Path.of("");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try {
      List<Path> files = new NewPage(site, LocalDate.now(ZoneOffset.UTC)).write(path, title, type);
      files.forEach(file -> spec.commandLine().getOut().println("Wrote " + file));
      if (files.isEmpty()) {
        spec.commandLine().getOut().println("Nothing written: the page exists in every language.");
      }
      return Main.CLEAN;
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}
