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
@Command(
    name = "accept",
    description = "Records all addresses of the site; an ended one is forgotten if it is named.",
    mixinStandardHelpOptions = true)
final class AcceptUrlsCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "ADDRESS",
      description = "An address that may end, such as /en/old/.")
  private List<String> endings = List.of();

  @Option(names = "--all", description = "Every address that has ended may end.")
  private boolean all;

  @Mixin private SiteOption site;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "The day that decides what is published. Default: today (UTC).")
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
        throw site.misuse(address + " is no published address that has ended");
      }
    }
    urls.accept(all ? urls.ended() : endings);
    site.say("Wrote " + UrlLockFile.NAME);
    return Main.CLEAN;
  }
}
