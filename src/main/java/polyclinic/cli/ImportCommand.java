package polyclinic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import polyclinic.TranslationExchange;
import polyclinic.report.Problems;
import polyclinic.report.SourceText;

/** {@code polyclinic translations import}: pages from a translator. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "${bundle:label.file}", descriptionKey = "file")
  private List<Path> files;

  @Mixin private SiteOption site;

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    TranslationExchange exchange = new TranslationExchange(site.root(), problems);
    List<SourceText> documents = new ArrayList<>();
    for (Path file : all()) {
      SourceText.read(file, name(file), problems).ifPresent(documents::add);
    }
    if (site.tell(problems)) {
      return Main.FINDINGS;
    }
    TranslationExchange.Imported done = exchange.take(documents, problems);
    if (site.tell(problems)) {
      site.say("import.nothing");
      return Main.FINDINGS;
    }
    done.files().forEach(file -> site.say("wrote", file));
    site.say("import.done", done.files().size(), done.accepted(), done.open());
    return Main.CLEAN;
  }

  private List<Path> all() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path file : files) {
      if (Files.isDirectory(file)) {
        try (Stream<Path> inside = Files.walk(file)) {
          inside.filter(f -> f.toString().matches(".*\\.(xlf|xliff)")).sorted().forEach(all::add);
        }
      } else if (Files.exists(file)) {
        all.add(file);
      } else {
        throw site.misuse("file.none", file);
      }
    }
    return all;
  }

  /** What findings call the file: findings are told relative to the site. */
  private String name(Path file) {
    Path root = site.root().toAbsolutePath().normalize();
    Path absolute = file.toAbsolutePath().normalize();
    Path name = absolute.startsWith(root) ? root.relativize(absolute) : absolute;
    return name.toString().replace('\\', '/');
  }
}
