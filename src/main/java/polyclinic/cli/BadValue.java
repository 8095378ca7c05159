package polyclinic.cli;

import picocli.CommandLine.TypeConversionException;
import polyclinic.report.Wording;

/** A value that an option cannot take; why, is said in the language of the command. */
final class BadValue extends TypeConversionException {

  private static final long serialVersionUID = 1;

  private final String key;
  private final transient Object[] values;

  /**
   * @param key of the reason, in the words of this room
   */
  BadValue(String key, Object... values) {
    super(key);
    this.key = key;
    this.values = values;
  }

  String why(Wording words) {
    return words.say(key, values);
  }
}
