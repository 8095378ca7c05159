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
import picocli.CommandLine.Spec;
import polyclinic.serve.PreviewServer;

/** {@code polyclinic serve}: shows the site while it is written, until it is interrupted. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  @Option(names = "--site", paramLabel = "${bundle:label.folder}")
  private Path site = Path.of("");

  @Option(names = "--port", paramLabel = "${bundle:label.number}")
  private int port = 8080;

  @Option(names = "--today", paramLabel = "${bundle:label.day}")
  private LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!Files.isDirectory(site.toAbsolutePath())) {
      throw Misuse.of(spec, "folder.none", site);
    }
    if (port < 0 || port > 65_535) {
      throw Misuse.of(spec, "port.none", String.valueOf(port));
    }
    try (PreviewServer server =
        PreviewServer.start(site, today, port, Main.words(spec).language())) {
      spec.commandLine().getOut().println(Main.words(spec).say("preview", server.address()));
      Thread.currentThread().join();
    }
    return Main.CLEAN;
  }
}
