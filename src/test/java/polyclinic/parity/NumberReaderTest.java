package polyclinic.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import polyclinic.model.Direction;
import polyclinic.model.Language;
import polyclinic.report.SourceLocation;

class NumberReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Etwa 12,5 % | 12.5 %",
        "en | about 12.50 per cent | 12.5 %",
        "de | 10 bis 15 Stunden | 10 h;15 h",
        "en | 10–15 hours | 10 h;15 h",
        "de | eine 24-stündige Pause | 24 h;(1 )",
        "de | 1.500 mg und 20 μg/ml | 1500 mg;20 µg/ml",
        "en | 1,500 mg and 20 mcg | 1500 mg;20 µg",
        "de | 100 I.E. | 100 IU",
        "en | 5 mmol/L | 5 mmol/l",
        "de | am 3. Mai 2024, 3.5.2024 und 2024-05-03 |"
            + " 2024-05-03 date;2024-05-03 date;2024-05-03 date",
        "en | 3rd May 2024, May 3, 2024 | 2024-05-03 date;2024-05-03 date",
        "en | May 2024 | 2024-05-00 date",
        "de | Rufen Sie +49 30 23125 014 an | ''",
        "en | IL-6 and CD34 | ''",
        "en | two hours | (2 h)",
        "de | drei von 100 | 100 ;(3 )",
      })
  void readsWhatALanguageWrites(String code, String text, String expected) {
    Locale locale = Locale.forLanguageTag(code.equals("de") ? "de-DE" : "en-GB");
    var patterns = new NumberPatterns(new Language(code, code, locale, Direction.LTR));
    List<String> read =
        NumberReader.read(text, patterns, i -> new SourceLocation("a.md", 1, i + 1)).stream()
            .map(m -> show(m.measure().value() + " " + m.measure().unit(), m.spelled()))
            .sorted(java.util.Comparator.comparing(s -> s.startsWith("(")))
            .toList();
    assertThat(String.join(";", read).strip()).isEqualTo(expected.strip());
  }

  private static String show(String text, boolean spelled) {
    return spelled ? "(" + text + ")" : text;
  }
}
