package polyclinic.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocaleFormatsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void writesAsGermansDo() {
    var formats = new LocaleFormats(Locale.GERMANY);

    assertThat(formats.date(DAY)).isEqualTo("1. März 2026");
    assertThat(formats.shortDate(DAY)).isEqualTo("01.03.2026");
    assertThat(formats.time(LocalTime.of(8, 30))).isEqualTo("08:30");
    assertThat(formats.day(DayOfWeek.MONDAY)).isEqualTo("Montag");
    assertThat(formats.dayShort(DayOfWeek.MONDAY)).isEqualTo("Mo");
    assertThat(formats.number(1234.5)).isEqualTo("1.234,5");
  }

  @Test
  void writesAsTheEnglishDo() {
    var formats = new LocaleFormats(Locale.UK);

    assertThat(formats.date(DAY)).isEqualTo("1 March 2026");
    assertThat(formats.shortDate(DAY)).isEqualTo("1 Mar 2026");
    assertThat(formats.number(1234.5)).isEqualTo("1,234.5");
  }

  @Test
  void writesAsTheFrenchDo() {
    var formats = new LocaleFormats(Locale.FRANCE);

    assertThat(formats.date(DAY)).isEqualTo("1 mars 2026");
    assertThat(formats.number(1234.5)).isEqualTo("1\u202f234,5");
  }

  @Test
  void writesDatesAndNumbersWithTheSameDigits() {
    var formats = new LocaleFormats(Locale.forLanguageTag("ar-EG"));

    assertThat(formats.date(DAY)).isEqualTo("١ مارس ٢٠٢٦");
    assertThat(formats.time(LocalTime.of(8, 30))).startsWith("٨:٣٠");
    assertThat(formats.number(1234)).isEqualTo("١٬٢٣٤");
  }

  @Test
  void writesAPlainSpaceWhereNewerJdksWriteANarrowOne() {
    assertThat(new LocaleFormats(Locale.US).time(LocalTime.of(8, 30))).isEqualTo("8:30 AM");
  }
}
