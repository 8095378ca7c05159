package polyclinic.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import polyclinic.Urls;
import polyclinic.report.Problems;

/** {@code polyclinic urls}: which addresses are new, and which no longer answer. */
@Command(name = "urls", mixinStandardHelpOptions = true, subcommands = AcceptUrlsCommand.class)
final class UrlsCommand implements Callable<Integer> {

  @Mixin private SiteOption site;

  @Option(names = "--today", paramLabel = "${bundle:label.day}")
  private LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    Urls urls = new Urls(site.root(), today, problems);
    StringBuilder report = new StringBuilder();
    urls.ended()
        .forEach(
            address ->
                report.append(site.words().say("urls.ended") + "  ").append(address).append('\n'));
    urls.added()
        .forEach(
            address ->
                report.append(site.words().say("urls.new") + "  ").append(address).append('\n'));
    site.write(report.toString(), null);
    boolean broken = site.tell(problems);
    return broken || !urls.ended().isEmpty() ? Main.FINDINGS : Main.CLEAN;
  }
}
