package polyclinic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import polyclinic.TranslationExchange;
import polyclinic.editorial.Selection;
import polyclinic.report.Problems;
import polyclinic.report.Suggestion;

/** {@code polyclinic translations export}: pages for a translator. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  /** The forms of the exchange. */
  enum Format {
    xliff
  }

  @Parameters(arity = "0..*", paramLabel = "${bundle:label.page}", descriptionKey = "page")
  private List<String> named = List.of();

  @Option(names = "--to", required = true, paramLabel = "${bundle:label.language}")
  private String language;

  @Option(names = "--format", paramLabel = "${bundle:label.format}")
  private Format format = Format.xliff;

  @Option(names = "--output", paramLabel = "${bundle:label.target}")
  private Path output;

  @Option(names = "--open")
  private boolean open;

  @Option(names = "--copy-source")
  private boolean copySource;

  @Mixin private SiteOption site;

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    TranslationExchange exchange = new TranslationExchange(site.root(), problems);
    if (site.tell(problems)) {
      return Main.FINDINGS;
    }
    if (!exchange.languages().contains(language)) {
      throw site.misuse("language.none", language, String.join(", ", exchange.languages()));
    }
    List<String> pages = pages(exchange);
    if (pages.isEmpty()) {
      site.say("export.nothing", language);
      return Main.CLEAN;
    }
    if (output != null && output.toString().matches(".*\\.(xlf|xliff)")) {
      Optional<String> all = exchange.exportTogether(language, pages, copySource);
      site.write(all.orElseThrow(() -> site.misuse("export.sources")), output);
      return Main.CLEAN;
    }
    Path folder = output == null ? site.root().resolve("target/translations/" + language) : output;
    for (Map.Entry<String, String> file : exchange.export(language, pages, copySource).entrySet()) {
      site.write(file.getValue(), folder.resolve(file.getKey()));
    }
    return Main.CLEAN;
  }

  private List<String> pages(TranslationExchange exchange) {
    List<String> all = exchange.pages(language, false);
    List<String> wanted =
        named.stream().map(page -> Selection.of(page, Optional.empty()).page().orElse("")).toList();
    for (String page : wanted) {
      if (!all.contains(page)) {
        String near = Suggestion.nearest(page, all).orElse("");
        throw near.isEmpty()
            ? site.misuse("export.page", page, language)
            : site.misuse("export.page.near", page, language, near);
      }
    }
    return exchange.pages(language, open).stream()
        .filter(page -> wanted.isEmpty() || wanted.contains(page))
        .toList();
  }
}
