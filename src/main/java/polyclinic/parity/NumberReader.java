package polyclinic.parity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import polyclinic.report.SourceLocation;

/** Finds the numbers of a text: dates and times, quantities, then what is left. */
final class NumberReader {

  private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

  /** Groups of figures that somebody dials, and groups that are a code: 1-0-1. */
  private static final Pattern CODE =
      Pattern.compile(
          "\\+\\d[\\d /()-]{4,}\\d|(?<!\\d)0\\d{2,}[ /-]\\d[\\d -]*\\d"
              + "|\\(0\\d[\\d ]*\\)[ /]?\\d[\\d -]*\\d|(?<![\\d-])\\d+(?:-\\d+){2,}(?![\\d-])");

  /** A year that goes on in the next one. */
  private static final Pattern YEARS =
      Pattern.compile("(?<![\\d.,])((?:19|20)\\d{2})[/–-]\\d{2}(?![\\d%]|[.,/-]\\d)");

  private static final Pattern TIME = Pattern.compile("(?<![\\d:])(\\d{1,2}):(\\d{2})(?![\\d:])");

  private static final Pattern GRADE = Pattern.compile("\\d+|[IVX]+");

  private static final String READ = "\u0000";

  private final NumberPatterns patterns;
  private final Writing writing;
  private final StringBuilder text;
  private final IntFunction<SourceLocation> place;
  private final List<Mention> mentions = new ArrayList<>();

  private NumberReader(NumberPatterns patterns, String text, IntFunction<SourceLocation> place) {
    this.patterns = patterns;
    this.writing = patterns.writing;
    this.text = new StringBuilder(text);
    this.place = place;
  }

  /**
   * @param place of an index of the text
   */
  static List<Mention> read(
      String text, NumberPatterns patterns, IntFunction<SourceLocation> place) {
    boolean figures = NumberGlance.hasFigure(text);
    if (!figures && !patterns.glance.mayBeSpelled(text)) {
      return List.of();
    }
    NumberReader reader = new NumberReader(patterns, text, place);
    reader.each(patterns.idioms, m -> {});
    if (figures) {
      reader.moments();
    }
    reader.each(patterns.grade, reader::grade);
    reader.each(patterns.phrase, reader::phrase);
    reader.each(patterns.quantity, reader::quantity);
    reader.each(patterns.share, reader::phrase);
    if (figures) {
      reader.each(patterns.plain, reader::plain);
    }
    reader.each(patterns.spelled, m -> reader.number(m.group(), m, m.start(), ""));
    return List.copyOf(reader.mentions);
  }

  /** What is no quantity although it has figures. */
  private void moments() {
    each(patterns.names, m -> {});
    each(ISO, m -> moment(m, m.group(), Measure.DATE));
    each(CODE, m -> {});
    each(patterns.pointDate, m -> date(m, m.group(3), Integer.parseInt(m.group(2)), m.group(1)));
    each(patterns.namedDate, this::namedDate);
    each(YEARS, m -> add(new Measure(m.group(1), ""), m.group(), m.start()));
    each(patterns.clock, m -> writing.clock.read(m).forEach(time -> moment(m, time, Measure.TIME)));
    each(TIME, m -> moment(m, ClockReader.time(m.group(1), m.group(2)), Measure.TIME));
  }

  private void plain(Matcher match) {
    number(match.group("number"), match, match.start("number"), "");
  }

  /** Reads what a pattern finds, and blanks it out for the patterns that follow. */
  private void each(Pattern pattern, Consumer<Matcher> reader) {
    Matcher matcher = pattern.matcher(text.toString());
    while (matcher.find()) {
      reader.accept(matcher);
      text.replace(matcher.start(), matcher.end(), READ.repeat(matcher.end() - matcher.start()));
    }
  }

  private void moment(Matcher match, String value, String kind) {
    add(new Measure(value, kind), match.group(), match.start());
  }

  private void date(Matcher match, String year, int month, String day) {
    String value = String.format(Locale.ROOT, "%s-%02d-%02d", year, month, Integer.parseInt(day));
    moment(match, value, Measure.DATE);
  }

  private void namedDate(Matcher match) {
    String day = match.group("before") == null ? match.group("behind") : match.group("before");
    int month = writing.month(match.group("month"));
    date(match, match.group("year"), month, day == null ? "0" : day);
  }

  private void grade(Matcher match) {
    Matcher grades = GRADE.matcher(match.group("grades"));
    while (grades.find()) {
      Measure measure = Units.measure(writing.grade(grades.group()), "");
      add(measure, match.group(), match.start());
    }
  }

  private void phrase(Matcher match) {
    String[] meaning = Writing.meaning(writing.phrases, match.group()).split("_");
    Measure measure = Units.measure(new BigDecimal(meaning[0]), meaning[1]);
    add(measure, Set.of(), match.group(), match.start(), true);
  }

  private void quantity(Matcher match) {
    String written = match.group("unit") == null ? match.group("joined") : match.group("unit");
    String unit = writing.unit(written, match.group("per"));
    String all = match.group("numbers");
    Matcher numbers = patterns.number.matcher(all);
    while (numbers.find()) {
      number(numbers.group(), match, match.start() + numbers.start(), unit);
    }
  }

  private void number(String number, Matcher match, int index, String unit) {
    BigDecimal value = writing.value(number);
    boolean loose = writing.isLoose(number);
    Measure bare = Units.measure(value, "");
    boolean asBare = !unit.isEmpty() && (loose || Units.mayLack(unit));
    Set<Measure> readings = asBare ? Set.of(bare) : Set.of();
    add(Units.measure(value, unit), readings, match.group(), index, loose);
  }

  private void add(Measure measure, String written, int index) {
    add(measure, Set.of(), written, index, false);
  }

  private void add(
      Measure measure, Set<Measure> readings, String written, int index, boolean loose) {
    String line = written.replaceAll("[\\s\\u00A0\\u202F\\u2009]+", " ");
    mentions.add(new Mention(measure, readings, line, place.apply(index), loose));
  }
}
