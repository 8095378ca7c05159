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
@Command(
    name = "export",
    description =
        "Writes pages as XLIFF 2, a file a page, for a translator or a translation program.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  /** The forms of the exchange. */
  enum Format {
    xliff
  }

  @Parameters(
      arity = "0..*",
      paramLabel = "PAGE",
      description = "A page, such as knee/arthrosis. Default: all.")
  private List<String> named = List.of();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "LANG",
      description = "The language to translate into.")
  private String language;

  @Option(names = "--format", description = "The form: ${COMPLETION-CANDIDATES}.")
  private Format format = Format.xliff;

  @Option(
      names = "--output",
      paramLabel = "DIR|FILE",
      description =
          "A folder; or a name that ends with .xlf for all pages in one file. Default: target/translations/LANG in the site's folder.")
  private Path output;

  @Option(names = "--open", description = "Only pages on which something is to be done.")
  private boolean open;

  @Option(names = "--copy-source", description = "Fill what is missing with the source's words.")
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
      String near = Suggestion.didYouMean(language, exchange.languages());
      throw site.misuse("The site has no language '" + language + "' " + near);
    }
    List<String> pages = pages(exchange);
    if (pages.isEmpty()) {
      site.say("Nothing to translate into " + language);
      return Main.CLEAN;
    }
    if (output != null && output.toString().matches(".*\\.(xlf|xliff)")) {
      Optional<String> all = exchange.exportTogether(language, pages, copySource);
      site.write(
          all.orElseThrow(
              () -> site.misuse("The pages have several source languages: name a folder instead")),
          output);
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
        String near = Suggestion.didYouMean(page, all);
        throw site.misuse("No page '" + page + "' is translated into " + language + " " + near);
      }
    }
    return exchange.pages(language, open).stream()
        .filter(page -> wanted.isEmpty() || wanted.contains(page))
        .toList();
  }
}
