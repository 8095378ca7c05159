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
@Command(name = "dossier", mixinStandardHelpOptions = true)
final class DossierCommand implements Callable<Integer> {

  @Mixin private SiteOption site;

  @Parameters(paramLabel = "${bundle:label.page}", arity = "0..*", descriptionKey = "page")
  private List<String> names = List.of();

  @Option(names = "--output", paramLabel = "${bundle:label.folder}")
  private Path folder;

  @Option(names = "--today", paramLabel = "${bundle:label.day}")
  private LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    SiteEvidence evidence = new SiteEvidence(site.root(), today, problems);
    if (evidence.report().isPresent()) {
      Path target = folder == null ? site.root().resolve("target/dossier") : folder;
      for (PageEntry page : pages(evidence)) {
        site.say("wrote", evidence.dossier(page, target, site.words().language()));
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
        throw site.misuse("page.none", name);
      }
      pages.addAll(found);
    }
    return pages;
  }
}
