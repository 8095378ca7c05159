package polyclinic.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import polyclinic.Urls;
import polyclinic.history.UrlLockFile;
import polyclinic.report.Problems;

/** {@code polyclinic urls accept}: records the addresses that go on answering. */
@Command(name = "accept", mixinStandardHelpOptions = true)
final class AcceptUrlsCommand implements Callable<Integer> {

  @Parameters(arity = "0..*", paramLabel = "${bundle:label.address}", descriptionKey = "address")
  private List<String> endings = List.of();

  @Option(names = "--all")
  private boolean all;

  @Mixin private SiteOption site;

  @Option(names = "--today", paramLabel = "${bundle:label.day}")
  private LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    Urls urls = new Urls(site.root(), today, problems);
    if (site.tell(problems)) {
      return Main.FINDINGS;
    }
    for (String address : endings) {
      if (!urls.ended().contains(address)) {
        throw site.misuse("urls.notEnded", address);
      }
    }
    urls.accept(all ? urls.ended() : endings);
    site.say("wrote", UrlLockFile.NAME);
    return Main.CLEAN;
  }
}
