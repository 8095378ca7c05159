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
@Command(
    name = "factor",
    description = "Adds a row to content/data/factors.yaml, or to another table.",
    mixinStandardHelpOptions = true)
final class NewFactorCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "ID", description = "The row's id, such as vegf.")
  private String id;

  @Option(
      names = "--table",
      paramLabel = "NAME",
      description = "The file in content/data, without .yaml. Default: ${DEFAULT-VALUE}.")
  private String table = "factors";

  @Option(
      names = "--set",
      paramLabel = "COLUMN[.LANG]=VALUE",
      description = "What stands in a column: --set name=VEGF --set long.en=\"…\". Any number.")
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
    site.say("Wrote " + at.get());
    site.tell(rows.open(at.get()));
    return Main.CLEAN;
  }
}
