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
@Command(
    name = "evidence",
    description = "Tells what the site claims, on which sources, and who has reviewed each page.",
    mixinStandardHelpOptions = true)
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

  @Option(
      names = "--format",
      description = "Format of the report: ${COMPLETION-CANDIDATES}. Default: both.")
  private Format format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "Write to a file, in one format. Default: target/evidence/index.html and evidence.json in the site's folder.")
  private Path file;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "The day to look at the site on, such as 2026-03-01. Default: today (UTC).")
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
        each == Format.html ? evidence.page(problems) : evidence.report().map(EvidenceJson::write);
    if (text.isPresent()) {
      Path standard = site.root().resolve("target/evidence").resolve(each.file);
      site.write(text.get(), file == null ? standard : file);
    }
  }
}
