package polyclinic.cli;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import polyclinic.NewRow;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/** {@code polyclinic new factor}: a row of a data table, with a place for every language. */
@Command(name = "factor", mixinStandardHelpOptions = true)
final class NewFactorCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "${bundle:label.id}", descriptionKey = "id")
  private String id;

  @Option(names = "--table", paramLabel = "${bundle:label.name}")
  private String table = "factors";

  @Option(names = "--set", paramLabel = "${bundle:label.cell}")
  private Map<String, String> values = Map.of();

  @Mixin private SiteOption site;

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    NewRow rows = new NewRow(site.root());
    Optional<SourceLocation> at = rows.write(table, id, values, problems);
    if (at.isEmpty()) {
      site.tell(problems);
      return Main.FINDINGS;
    }
    site.say("wrote", at.get());
    site.tell(rows.open(at.get()));
    return Main.CLEAN;
  }
}
