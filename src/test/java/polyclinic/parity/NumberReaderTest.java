package polyclinic.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import polyclinic.model.Direction;
import polyclinic.model.Language;
import polyclinic.model.Words;
import polyclinic.report.SourceLocation;

class NumberReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Etwa 12,5 % | 12.5 %",
        "en | about 12.50 per cent | 12.5 %",
        "de | 10 bis 15 Stunden | 36000 s;54000 s",
        "en | 10–15 hours | 36000 s;54000 s",
        "de | eine 24-stündige Pause | 86400 s;(1 )",
        "de | 1.500 mg und 20 μg/ml | 1500000000 ng;20 µg/ml",
        "en | 1.5 g and 20 mcg | 1500000000 ng;20000 ng",
        "de | 100 I.E. | 100 IU",
        "en | 5 mmol/L | 5 mmol/l",
        "de | am 3. Mai 2024, 3.5.2024 und 2024-05-03 |"
            + " 2024-05-03 date;2024-05-03 date;2024-05-03 date",
        "en | 3rd May 2024, May 3, 2024 | 2024-05-03 date;2024-05-03 date",
        "en | May 2024 | 2024-05-00 date",
        "de | Rufen Sie +49 30 23125 014 an | ''",
        "en | IL-6 and CD34 | ''",
        "en | two hours | 7200 s",
        "de | sechswöchig | 3628800 s",
        "de | anderthalb Stunden, rund um die Uhr | (86400 s);(5400 s)",
        "en | half of them, half an hour | (1800 s);(50 %)",
        "de | 5 mg je kg, 5 mg je Tablette | 5 mg/kg;5000000 ng",
        "de | von 8 bis 12.30 Uhr | 08:00 time;12:30 time",
        "en | 2 to 5 pm, 12 a.m. | 14:00 time;17:00 time;00:00 time",
        "de | Phase-II-Studie, Grad 3 oder IV | 2 ;3 ;4 ",
        "en | the 20th century, October 31st, 2026 | 2026-10-31 date;20 ",
        "de | Schema 1-0-1, Zimmer 2.14, Telefon (0 62 21) 56-0 | ''",
        "de | im Winter 2019/20 | 2019 ",
        "de | Geben Sie acht | ''",
        "en | 140/90 mmHg | 140 mmHg;90 mmHg",
        "de | drei von 100 | 100 ;3",
      })
  void readsWhatALanguageWrites(String code, String text, String expected) {
    Locale locale = Locale.forLanguageTag(code.equals("de") ? "de-DE" : "en-GB");
    var patterns =
        PageLanguage.of(new Language(code, code, locale, Direction.LTR), new Words(Map.of()))
            .patterns()
            .orElseThrow();
    List<String> read =
        NumberReader.read(text, patterns, i -> new SourceLocation("a.md", 1, i + 1)).stream()
            .map(m -> show(m.measure().value() + " " + m.measure().unit(), m.loose()))
            .sorted(java.util.Comparator.comparing(s -> s.startsWith("(")))
            .toList();
    assertThat(String.join(";", read).strip()).isEqualTo(expected.strip());
  }

  private static String show(String text, boolean spelled) {
    return spelled ? "(" + text + ")" : text;
  }
}
