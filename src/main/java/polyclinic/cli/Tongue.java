package polyclinic.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import polyclinic.EditorsLanguage;
import polyclinic.report.Speech;

/**
 * Finds out which language a command speaks before its arguments are parsed: what is wrong with
 * them is to be told in it. A language that we do not speak is left to the parser.
 */
final class Tongue {

  private static final String LANGUAGE = "--lang";
  private static final String SITE = "--site";

  private Tongue() {}

  /**
   * The language: of {@code --lang}, of the environment, of the site, or English. The system's own
   * language does not count: the same command says the same on each machine.
   *
   * @param environment what {@code POLYCLINIC_LANG} is set to; may be null
   */
  static Locale of(String[] arguments, String environment) {
    return value(LANGUAGE, arguments)
        .or(() -> Optional.ofNullable(environment))
        .map(Locale::forLanguageTag)
        .filter(Speech::speaks)
        .or(() -> EditorsLanguage.of(site(arguments)))
        .orElse(Locale.ENGLISH);
  }

  private static Path site(String[] arguments) {
    try {
      return Path.of(value(SITE, arguments).orElse(""));
    } catch (InvalidPathException e) {
      return Path.of("");
    }
  }

  private static Optional<String> value(String option, String[] arguments) {
    Optional<String> found = Optional.empty();
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith(option + "=")) {
        found = Optional.of(arguments[i].substring(option.length() + 1));
      } else if (arguments[i].equals(option) && i + 1 < arguments.length) {
        found = Optional.of(arguments[i + 1]);
      }
    }
    return found;
  }
}
