package polyclinic.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line. Exit codes: 0 clean, 1 findings, 2 wrong usage, 3 our own failure. */
@Command(
    name = "polyclinic",
    description = "Bakes and checks a clinic's multilingual website.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      BakeCommand.class,
      CheckCommand.class,
      DossierCommand.class,
      EvidenceCommand.class,
      NewCommand.class,
      SchemaCommand.class,
      ServeCommand.class,
      TakeCommand.class,
      TranslationsCommand.class,
      UrlsCommand.class
    })
public final class Main implements Runnable {

  /** Nothing to complain about. */
  static final int CLEAN = 0;

  /** Findings of severity error. */
  static final int FINDINGS = 1;

  /** A failure that no editor can mend. */
  static final int FAILURE = 3;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      scope = ScopeType.INHERIT,
      defaultValue = "${env:POLYCLINIC_LANG:-en}",
      converter = Language.class,
      description = "Language of findings and of what the command says: en, de.")
  private Locale language;

  @Spec private CommandSpec spec;

  private Main() {}

  public static void main(String[] arguments) {
    // the FreeMarker of JBake looks for other logging libraries otherwise
    System.setProperty("org.freemarker.loggerLibrary", "SLF4J");
    System.exit(
        TunedJvm.run(arguments)
            .orElseGet(() -> run(arguments, writer(System.out), writer(System.err))));
  }

  /** Runs a command and gives its exit code. */
  static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    return commandLine()
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(
            (failure, commandLine, parsed) -> {
              failure.printStackTrace(commandLine.getErr());
              commandLine
                  .getErr()
                  .println("This is a fault of Polyclinic itself; please report it.");
              return FAILURE;
            })
        .execute(arguments);
  }

  /** All commands and their options. */
  static CommandLine commandLine() {
    return new CommandLine(new Main()).registerConverter(LocalDate.class, Main::day);
  }

  /** The language that a command speaks. */
  static Locale language(CommandSpec command) {
    return ((Main) command.root().userObject()).language;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "Which command? bake, check, dossier, evidence, import, new, schema, serve, translations"
            + " or urls");
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new CommandLine.TypeConversionException("'" + text + "' is no day such as 2026-03-01");
    }
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
