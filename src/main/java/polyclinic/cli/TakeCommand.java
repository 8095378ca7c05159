package polyclinic.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code polyclinic import}: lists of other people. */
@Command(
    name = "import",
    description = "Reads lists that come from elsewhere.",
    mixinStandardHelpOptions = true,
    subcommands = {ReferencesCommand.class, RetractionsCommand.class})
final class TakeCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which list? references or retractions");
  }
}
