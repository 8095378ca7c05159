package polyclinic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import polyclinic.Translations;
import polyclinic.editorial.StatusJson;
import polyclinic.editorial.StatusText;
import polyclinic.report.Problems;

/** {@code polyclinic translations}: what is missing and what is older than its source. */
@Command(
    name = "translations",
    mixinStandardHelpOptions = true,
    subcommands = {AcceptCommand.class, ExportCommand.class, ImportCommand.class})
final class TranslationsCommand implements Callable<Integer> {

  /** The forms of the status. */
  enum Format {
    text,
    json,
    html
  }

  @Mixin private SiteOption site;

  @Option(names = "--format", paramLabel = "${bundle:label.format}")
  private Format format = Format.text;

  @Option(names = "--output", paramLabel = "${bundle:label.file}")
  private Path file;

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    Translations translations = new Translations(site.root(), problems);
    String report =
        switch (format) {
          case text -> StatusText.write(translations.status(), site.words().language());
          case json -> StatusJson.write(translations.status());
          case html -> translations.page(site.words().language(), problems).orElse("");
        };
    Path html =
        format == Format.html ? site.root().resolve("target/translations/index.html") : null;
    site.write(report, file == null ? html : file);
    boolean broken = site.tell(problems);
    return broken || translations.status().isDangerous() ? Main.FINDINGS : Main.CLEAN;
  }
}
