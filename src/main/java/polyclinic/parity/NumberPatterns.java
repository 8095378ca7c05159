package polyclinic.parity;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import polyclinic.model.Language;

/** How a language writes numbers, units and dates. Immutable; shared by threads. */
final class NumberPatterns {

  private static final String SPACES = "[\\s\\u00A0\\u202F\\u2009]";
  private static final String NO_NUMBER_BEFORE = "(?<![\\p{L}\\d.,/+]|\\p{L}-)";

  private final Map<String, String> symbols = LanguageData.symbols();
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, String> spelled;
  private final Map<String, Integer> months = new HashMap<>();
  private final char decimal;

  /** {@code first}, {@code more} and {@code unit}: 10 to 15 mg. */
  final Pattern quantity;

  /** A number, whatever stands before it. */
  final Pattern number;

  /** {@code number} that is no part of a name. */
  final Pattern plain;

  /** {@code word} and perhaps {@code unit}. */
  final Pattern spelledQuantity;

  /** {@code before}, {@code month}, {@code behind}, {@code year}. */
  final Pattern namedDate;

  /** Day, month and year of a language that parts them by points; else what nobody writes. */
  final Pattern pointDate;

  NumberPatterns(Language language) {
    String code = language.base();
    DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(language.locale());
    decimal = signs.getDecimalSeparator();
    // some locales group by a blank, but editors write the mark of their school
    char grouping = decimal == ',' ? '.' : ',';
    words.putAll(LanguageData.words(code));
    spelled = LanguageData.spelled(code);
    for (Month month : Month.values()) {
      for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
        String name = month.getDisplayName(style, language.locale());
        months.put(name.toLowerCase(Locale.ROOT), month.getValue());
      }
    }
    String figures = number(grouping);
    number = Pattern.compile(figures);
    String between = alternatives(LanguageData.between(code));
    String joint =
        SPACES + "*[–—-]" + SPACES + "*|" + SPACES + "+(?:" + between + ")" + SPACES + "+";
    String unit = unit();
    quantity =
        Pattern.compile(
            NO_NUMBER_BEFORE
                + "(?<first>"
                + figures
                + ")"
                + "(?<more>(?:(?:"
                + joint
                + ")"
                + figures
                + ")*)"
                + "(?:"
                + SPACES
                + "|-)?(?<unit>"
                + unit
                + ")(?![\\p{L}\\d])");
    plain = Pattern.compile(NO_NUMBER_BEFORE + "(?<number>" + figures + ")(?![\\p{L}\\d])");
    spelledQuantity =
        Pattern.compile(
            "(?<!\\p{L})(?<word>(?iu:"
                + alternatives(spelled.keySet())
                + "))(?!\\p{L})"
                + "(?:[\\s\\u00A0-](?<unit>"
                + unit
                + ")(?![\\p{L}\\d]))?");
    namedDate =
        Pattern.compile(
            "(?:(?<!\\d)(?<before>\\d{1,2})(?:\\.|st|nd|rd|th)?"
                + SPACES
                + "+)?(?<month>(?iu:"
                + alternatives(months.keySet())
                + "))"
                + SPACES
                + "+(?:(?<behind>\\d{1,2}),"
                + SPACES
                + "+)?(?<year>\\d{4})(?!\\d)");
    pointDate =
        Pattern.compile(
            LanguageData.hasPointDates(code)
                ? "(?<!\\d)(\\d{1,2})\\." + SPACES + "?(\\d{1,2})\\." + SPACES + "?(\\d{4})(?!\\d)"
                : "(?!)");
  }

  private String number(char grouping) {
    String group = "[" + Pattern.quote(String.valueOf(grouping)) + "\\u00A0\\u202F\\u2009]";
    String fraction = "(?:" + Pattern.quote(String.valueOf(decimal)) + "\\d+)?";
    return "(?:\\d{1,3}(?:" + group + "\\d{3})+(?!\\d)" + fraction + "|\\d+" + fraction + ")";
  }

  private String unit() {
    return alternatives(symbols.keySet()) + "|(?iu:" + alternatives(words.keySet()) + ")";
  }

  /** The longest first, for "mg/kg" begins with "mg". */
  private static String alternatives(Collection<String> forms) {
    return forms.isEmpty()
        ? "(?!)"
        : forms.stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(s -> s))
            .map(
                form ->
                    Pattern.quote(form.replace("*", "")) + (form.endsWith("*") ? "\\p{L}*" : ""))
            .collect(joined());
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("|");
  }

  /** A number with a decimal point and without grouping or idle zeros. */
  String value(String written) {
    StringBuilder value = new StringBuilder();
    for (char c : written.toCharArray()) {
      if (Character.isDigit(c)) {
        value.append(c);
      } else if (c == decimal) {
        value.append('.');
      }
    }
    return new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
  }

  String unit(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(symbols.get(written))
        .or(() -> Optional.ofNullable(words.get(lower)))
        .orElseGet(() -> stem(lower));
  }

  private String stem(String word) {
    return words.keySet().stream()
        .filter(form -> form.endsWith("*") && word.startsWith(form.replace("*", "")))
        .max(Comparator.comparing(String::length).thenComparing(s -> s))
        .map(words::get)
        .orElseThrow();
  }

  String spelledValue(String word) {
    return spelled.get(word.toLowerCase(Locale.ROOT));
  }

  int month(String name) {
    return months.get(name.toLowerCase(Locale.ROOT));
  }
}
