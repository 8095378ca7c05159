package polyclinic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import polyclinic.SiteEvidence;
import polyclinic.evidence.PageEntry;
import polyclinic.report.Problems;

/** {@code polyclinic dossier}: what an authority or a lawyer would ask about a page. */
@Command(
    name = "dossier",
    description =
        "Writes one file a page: its hash, claims, sources, reviewers, rules passed and waivers.",
    mixinStandardHelpOptions = true)
final class DossierCommand implements Callable<Integer> {

  @Mixin private SiteOption site;

  @Parameters(
      paramLabel = "PAGE",
      arity = "0..*",
      description = "Addresses or files, such as de/knee.md. Default: all pages.")
  private List<String> names = List.of();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where to write. Default: target/dossier in the site's folder.")
  private Path folder;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "The day to look at the site on, such as 2026-03-01. Default: today (UTC).")
  private LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    SiteEvidence evidence = new SiteEvidence(site.root(), today, problems);
    if (evidence.report().isPresent()) {
      Path target = folder == null ? site.root().resolve("target/dossier") : folder;
      for (PageEntry page : pages(evidence)) {
        site.say("Wrote " + evidence.dossier(page, target));
      }
    }
    return site.tell(problems) ? Main.FINDINGS : Main.CLEAN;
  }

  private List<PageEntry> pages(SiteEvidence evidence) {
    if (names.isEmpty()) {
      return evidence.report().orElseThrow().pages();
    }
    List<PageEntry> pages = new ArrayList<>();
    for (String name : names) {
      List<PageEntry> found = evidence.pages(name);
      if (found.isEmpty()) {
        throw site.misuse("There is no page '" + name + "'");
      }
      pages.addAll(found);
    }
    return pages;
  }
}
