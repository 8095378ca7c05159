package polyclinic.jbake;

import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates, times and numbers as readers of a locale write them. Safe for many threads. */
final class LocaleFormats {

  private final Locale locale;
  private final DateTimeFormatter longDate;
  private final DateTimeFormatter mediumDate;
  private final DateTimeFormatter shortTime;
  private final NumberFormat number;

  LocaleFormats(Locale locale) {
    this.locale = locale;
    // without its style a date would have Latin digits beside the locale's own ones of numbers
    DecimalStyle digits = DecimalStyle.of(locale);
    this.longDate =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(locale)
            .withDecimalStyle(digits);
    this.mediumDate =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(locale)
            .withDecimalStyle(digits);
    this.shortTime =
        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
            .withLocale(locale)
            .withDecimalStyle(digits);
    this.number = NumberFormat.getInstance(locale);
  }

  /** Such as "1. März 2026". */
  String date(LocalDate date) {
    return plainSpaces(longDate.format(date));
  }

  /** Such as "01.03.2026": the year has all its digits. */
  String shortDate(LocalDate date) {
    return plainSpaces(mediumDate.format(date));
  }

  /** Such as "08:30". */
  String time(LocalTime time) {
    return plainSpaces(shortTime.format(time));
  }

  /** Such as "Montag". */
  String day(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
  }

  /** Such as "Mo". */
  String dayShort(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
  }

  /** Such as "1.234,5". */
  String number(Number value) {
    return ((NumberFormat) number.clone()).format(value);
  }

  /**
   * Since JDK 20 a narrow space stands before "a.m.", before it a plain one: we write the plain.
   */
  private static String plainSpaces(String text) {
    return text.replace('\u202f', ' ');
  }
}
