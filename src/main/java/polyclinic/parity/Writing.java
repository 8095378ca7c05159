package polyclinic.parity;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import polyclinic.model.Language;

/** What the written forms of a language mean. Immutable; shared by threads. */
final class Writing {

  private static final String ROMAN = "IVX";

  private final Map<String, String> symbols = Units.symbols();
  private final Map<String, Integer> months = new HashMap<>();
  private final char decimal;

  final DataFile data;
  final ClockReader clock;
  final Map<String, String> units;
  final Map<String, String> numbers;
  final Map<String, String> loose;
  final Map<String, String> phrases = new HashMap<>();

  Writing(Language language, DataFile data) {
    this.data = data;
    clock = new ClockReader(data);
    decimal = DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator();
    units = data.forms("units");
    numbers = data.forms("numbers");
    loose = data.forms("loose");
    phrases.putAll(data.forms("phrases"));
    phrases.putAll(data.forms("shares"));
    for (Month month : Month.values()) {
      for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
        String name = month.getDisplayName(style, language.locale());
        months.put(lower(name), month.getValue());
      }
    }
  }

  char decimal() {
    return decimal;
  }

  /** Some locales group by a blank, but editors write the mark of their school. */
  char grouping() {
    return decimal == ',' ? '.' : ',';
  }

  Map<String, Integer> months() {
    return months;
  }

  int month(String name) {
    return months.get(lower(name));
  }

  /** Whether a number is a word that may stand for a figure, but need not. */
  boolean isLoose(String number) {
    return !Character.isDigit(number.charAt(0)) && !numbers.containsKey(lower(number));
  }

  /** The value of figures or a word. */
  BigDecimal value(String number) {
    if (!Character.isDigit(number.charAt(0))) {
      String word = numbers.get(lower(number));
      return new BigDecimal(word == null ? meaning(loose, number) : word);
    }
    StringBuilder value = new StringBuilder();
    for (char c : number.toCharArray()) {
      if (Character.isDigit(c)) {
        value.append(c);
      } else if (c == decimal) {
        value.append('.');
      }
    }
    return new BigDecimal(value.toString());
  }

  /** The value of figures or a Roman number. */
  BigDecimal grade(String number) {
    if (Character.isDigit(number.charAt(0))) {
      return value(number);
    }
    int[] values = {1, 5, 10};
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int own = values[ROMAN.indexOf(number.charAt(i))];
      boolean before = i + 1 < number.length() && values[ROMAN.indexOf(number.charAt(i + 1))] > own;
      sum += before ? -own : own;
    }
    return BigDecimal.valueOf(sum);
  }

  String unit(String written) {
    String symbol = symbols.get(written);
    return symbol == null ? meaning(units, written) : symbol;
  }

  /** A unit for each of another unit, where that is a unit of its own. */
  String unit(String written, String per) {
    String unit = unit(written);
    String both = unit + "/" + (per == null ? "" : unit(per));
    return symbols.containsKey(both) ? both : unit;
  }

  /** What a word means that a form is, or begins. */
  static String meaning(Map<String, String> forms, String written) {
    String word = lower(written).replaceAll("[\\s\\u00A0\\u202F\\u2009]", " ");
    String exact = forms.get(word);
    return exact != null
        ? exact
        : forms.keySet().stream()
            .filter(form -> form.endsWith("*") && word.startsWith(form.replace("*", "")))
            .max(Comparator.comparing(String::length).thenComparing(form -> form))
            .map(forms::get)
            .orElseThrow();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
