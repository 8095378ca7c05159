package polyclinic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import polyclinic.SiteEvidence;
import polyclinic.evidence.EvidenceJson;
import polyclinic.report.Problems;

/** {@code polyclinic evidence}: what the site claims, on what, and who answers for it. */
@Command(name = "evidence", mixinStandardHelpOptions = true)
final class EvidenceCommand implements Callable<Integer> {

  /** The forms of the report. */
  enum Format {
    html("index.html"),
    json("evidence.json");

    private final String file;

    Format(String file) {
      this.file = file;
    }
  }

  @Mixin private SiteOption site;

  @Option(names = "--format", paramLabel = "${bundle:label.format}")
  private Format format;

  @Option(names = "--output", paramLabel = "${bundle:label.file}")
  private Path file;

  @Option(names = "--today", paramLabel = "${bundle:label.day}")
  private LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @Override
  public Integer call() throws IOException {
    if (file != null && format == null) {
      boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
      format = json ? Format.json : Format.html;
    }
    Problems problems = new Problems();
    SiteEvidence evidence = new SiteEvidence(site.root(), today, problems);
    for (Format each : Format.values()) {
      if (format == null || format == each) {
        write(evidence, each, problems);
      }
    }
    return site.tell(problems) ? Main.FINDINGS : Main.CLEAN;
  }

  private void write(SiteEvidence evidence, Format each, Problems problems) throws IOException {
    Optional<String> text =
        each == Format.html
            ? evidence.page(site.words().language(), problems)
            : evidence.report().map(EvidenceJson::write);
    if (text.isPresent()) {
      Path standard = site.root().resolve("target/evidence").resolve(each.file);
      site.write(text.get(), file == null ? standard : file);
    }
  }
}
