package polyclinic.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import polyclinic.report.SourceLocation;

/** Finds the numbers of a text: dates, quantities, then what is left. */
final class NumberReader {

  private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

  /** Groups of figures that somebody dials. */
  private static final Pattern PHONE =
      Pattern.compile("\\+\\d[\\d /()-]{4,}\\d|(?<!\\d)0\\d{2,}[ /-]\\d[\\d -]*\\d");

  private static final String READ = "\u0000";

  private final NumberPatterns patterns;
  private final StringBuilder text;
  private final IntFunction<SourceLocation> place;
  private final List<Mention> mentions = new ArrayList<>();

  private NumberReader(NumberPatterns patterns, String text, IntFunction<SourceLocation> place) {
    this.patterns = patterns;
    this.text = new StringBuilder(text);
    this.place = place;
  }

  /**
   * @param place of an index of the text
   */
  static List<Mention> read(
      String text, NumberPatterns patterns, IntFunction<SourceLocation> place) {
    NumberReader reader = new NumberReader(patterns, text, place);
    if (text.chars().anyMatch(Character::isDigit)) {
      reader.figures();
    }
    reader.each(patterns.spelledQuantity, reader::spelled);
    return reader.mentions;
  }

  private void figures() {
    each(PHONE, m -> {});
    each(ISO, m -> date(m, m.group()));
    each(patterns.pointDate, m -> date(m, date(m.group(3), m.group(2), m.group(1))));
    each(patterns.namedDate, this::namedDate);
    each(patterns.quantity, this::quantity);
    each(
        patterns.plain,
        m -> add(patterns.value(m.group("number")), "", m.group(), m.start(), false));
  }

  /** Reads what a pattern finds, and blanks it out for the patterns that follow. */
  private void each(Pattern pattern, Consumer<Matcher> reader) {
    Matcher matcher = pattern.matcher(text.toString());
    while (matcher.find()) {
      reader.accept(matcher);
      text.replace(matcher.start(), matcher.end(), READ.repeat(matcher.end() - matcher.start()));
    }
  }

  private void date(MatchResult match, String value) {
    add(value, Measure.DATE, match.group(), match.start(), false);
  }

  private static String date(String year, String month, String day) {
    return String.format(
        Locale.ROOT, "%s-%02d-%02d", year, Integer.parseInt(month), Integer.parseInt(day));
  }

  private void namedDate(Matcher match) {
    String day = match.group("before") == null ? match.group("behind") : match.group("before");
    String month = String.valueOf(patterns.month(match.group("month")));
    date(match, date(match.group("year"), month, day == null ? "0" : day));
  }

  private void quantity(Matcher match) {
    String unit = patterns.unit(match.group("unit"));
    String all = match.group("first") + match.group("more");
    Matcher numbers = patterns.number.matcher(all);
    while (numbers.find()) {
      String number = numbers.group();
      String written = all.equals(number) ? match.group() : number + " " + match.group("unit");
      add(patterns.value(number), unit, written, match.start() + numbers.start(), false);
    }
  }

  private void spelled(Matcher match) {
    String unit = match.group("unit") == null ? "" : patterns.unit(match.group("unit"));
    add(patterns.spelledValue(match.group("word")), unit, match.group(), match.start(), true);
  }

  private void add(String value, String unit, String written, int index, boolean spelled) {
    String line = written.replaceAll("[\\s\\u00A0\\u202F\\u2009]+", " ");
    mentions.add(new Mention(new Measure(value, unit), line, place.apply(index), spelled));
  }
}
