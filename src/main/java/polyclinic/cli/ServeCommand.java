package polyclinic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import polyclinic.report.Speech;
import polyclinic.serve.PreviewServer;

/** {@code polyclinic serve}: shows the site while it is written, until it is interrupted. */
@Command(
    name = "serve",
    description = "Shows the site in the browser and follows each change, until Ctrl-C.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  @Option(names = "--site", paramLabel = "DIR", description = "The site's folder. Default: here.")
  private Path site = Path.of("");

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port; if taken, the next that is free. Default: ${DEFAULT-VALUE}.")
  private int port = 8080;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description =
          "The day that decides what is marked as not published, such as 2026-03-01. "
              + "Default: today (UTC).")
  private LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!Files.isDirectory(site.toAbsolutePath()) || port < 0 || port > 65_535) {
      throw new ParameterException(
          spec.commandLine(), "There is no folder " + site + " or no port " + port);
    }
    try (PreviewServer server = PreviewServer.start(site, today, port)) {
      String line = "Preview: " + server.address() + " (Ctrl-C ends it)";
      spec.commandLine().getOut().println(Speech.of(Main.language(spec)).say(line));
      Thread.currentThread().join();
    }
    return Main.CLEAN;
  }
}
