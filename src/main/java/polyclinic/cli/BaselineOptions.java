package polyclinic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import polyclinic.links.Baseline;
import polyclinic.links.Baseline.Rest;
import polyclinic.report.Diagnostic;

/** Findings that are known and shall not fail the check. */
final class BaselineOptions {

  @Option(names = "--baseline", paramLabel = "${bundle:label.file}")
  private Path file;

  @Option(names = "--write-baseline")
  private boolean write;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  /** Looks at the options before the work begins. */
  void check() throws IOException {
    if (write && file == null) {
      throw Misuse.of(spec, "baseline.needsFile");
    }
    if (file != null && !write) {
      read();
    }
  }

  /** The findings without known ones; all of them become known with {@code --write-baseline}. */
  Rest apply(List<Diagnostic> findings) throws IOException {
    if (file == null) {
      return new Rest(findings, 0);
    }
    if (write) {
      Baseline.write(file, findings);
    }
    return read().apply(findings);
  }

  private Baseline read() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw Misuse.of(spec, "baseline.none", file);
    }
    return Baseline.read(file).orElseThrow(() -> Misuse.of(spec, "baseline.broken", file));
  }
}
