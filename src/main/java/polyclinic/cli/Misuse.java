package polyclinic.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import polyclinic.report.Wording;

/** A wrong usage that we found ourselves; its message is in the language of the command. */
final class Misuse extends ParameterException {

  private static final long serialVersionUID = 1;

  private Misuse(CommandLine command, String message) {
    super(command, message);
  }

  /**
   * @param key of the message, in the words of this room
   */
  static Misuse of(CommandSpec command, String key, Object... values) {
    return new Misuse(command.commandLine(), Main.words(command).say(key, values));
  }

  /** A message of another room, which is English where it is made. */
  static Misuse quoted(CommandSpec command, String english) {
    Wording words = Main.words(command);
    return new Misuse(command.commandLine(), words.speech().say(english));
  }
}
