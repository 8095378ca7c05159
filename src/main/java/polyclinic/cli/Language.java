package polyclinic.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import polyclinic.report.Speech;

/** Reads the code of a language that commands speak. */
final class Language implements ITypeConverter<Locale> {

  @Override
  public Locale convert(String code) {
    Locale language = Locale.forLanguageTag(code);
    if (!Speech.speaks(language)) {
      throw new BadValue("value.choice", code, String.join(", ", Speech.codes()));
    }
    return language;
  }
}
