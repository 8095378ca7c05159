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
import polyclinic.report.Wording;

/** The command line. Exit codes: 0 clean, 1 findings, 2 wrong usage, 3 our own failure. */
@Command(
    name = "polyclinic",
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

  /** The files of what {@code --help} says. */
  static final String HELP = "help";

  private static final String LANGUAGE_VARIABLE = "POLYCLINIC_LANG";

  @Option(
      names = "--lang",
      paramLabel = "${bundle:label.language}",
      scope = ScopeType.INHERIT,
      // the words are chosen before this is parsed; here a language that we lack is refused
      defaultValue = "${env:" + LANGUAGE_VARIABLE + "}",
      converter = Language.class)
  private Locale language;

  @Spec private CommandSpec spec;

  private final Wording words;

  private Main(Wording words) {
    this.words = words;
  }

  public static void main(String[] arguments) {
    // the FreeMarker of JBake looks for other logging libraries otherwise
    System.setProperty("org.freemarker.loggerLibrary", "SLF4J");
    System.exit(
        TunedJvm.run(arguments)
            .orElseGet(() -> run(arguments, writer(System.out), writer(System.err))));
  }

  /** Runs a command and gives its exit code. */
  static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    return commandLine(Tongue.of(arguments, System.getenv(LANGUAGE_VARIABLE)))
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(
            (failure, commandLine, parsed) -> {
              failure.printStackTrace(commandLine.getErr());
              commandLine.getErr().println(words(commandLine.getCommandSpec()).say("fault"));
              return FAILURE;
            })
        .execute(arguments);
  }

  /** All commands and their options, in English. */
  static CommandLine commandLine() {
    return commandLine(Locale.ENGLISH);
  }

  /** All commands and their options, in a language. */
  static CommandLine commandLine(Locale language) {
    Wording words = Wording.of(Main.class, language);
    return new CommandLine(new Main(words))
        .registerConverter(LocalDate.class, Main::day)
        .setResourceBundle(Wording.bundle(Main.class, HELP, language))
        .setParameterExceptionHandler(new UsageErrors(words));
  }

  /** How a command speaks. */
  static Wording words(CommandSpec command) {
    return ((Main) command.root().userObject()).words;
  }

  @Override
  public void run() {
    throw Misuse.of(spec, "command.which", String.join(", ", spec.subcommands().keySet()));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new BadValue("value.day", text);
    }
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
