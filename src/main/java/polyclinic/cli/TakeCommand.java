package polyclinic.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code polyclinic import}: lists of other people. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    subcommands = {ReferencesCommand.class, RetractionsCommand.class})
final class TakeCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw Misuse.of(spec, "import.which", String.join(", ", spec.subcommands().keySet()));
  }
}
