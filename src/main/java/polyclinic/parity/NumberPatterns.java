package polyclinic.parity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where numbers, units, dates and times stand in a text of a language. Shared by threads. */
final class NumberPatterns {

  private static final String SPACE = "[\\s\\u00A0\\u202F\\u2009]";
  private static final String START = "(?<![\\p{L}\\d.,/+]|\\p{L}-)";
  private static final String END = "(?![\\p{L}\\d])";
  private static final String NOTHING = "(?!)";

  final Writing writing;
  final NumberGlance glance;

  /** Words that look like a number and are none. */
  final Pattern idioms;

  /** Figures that look like a number and are a name. */
  final Pattern names;

  /** Words for an amount, before and after quantities are read. */
  final Pattern phrase;

  final Pattern share;

  /** {@code numbers}, {@code unit} and {@code per}, or {@code joined}: 10 to 15 mg per kg. */
  final Pattern quantity;

  /** A number, whatever stands around it. */
  final Pattern number;

  /** {@code number} that is no part of a name. */
  final Pattern plain;

  /** A number as a word. */
  final Pattern spelled;

  /** {@code grades}: one or several. */
  final Pattern grade;

  /** {@code before}, {@code month}, {@code behind}, {@code year}. */
  final Pattern namedDate;

  /** Day, month and year of a language that parts them by points; else what nobody writes. */
  final Pattern pointDate;

  /** {@code times} and {@code half}, the word behind them. */
  final Pattern clock;

  NumberPatterns(Writing writing) {
    this.writing = writing;
    glance = new NumberGlance(writing);
    DataFile data = writing.data;
    String figures = figures();
    String spelledForms = ignoringCase(spelledForms());
    String ordinals = optional(data.list("ordinals"));
    String token = "(?:" + figures + ordinals + "|" + spelledForms + ")";
    String joint = joint();
    String worded = ignoringCase(writing.units.keySet());
    String unit = alternatives(Units.symbols().keySet()) + "|" + worded;

    idioms = word(ignoringCase(data.list("idioms")));
    names = names();
    phrase = word(ignoringCase(data.forms("phrases").keySet()));
    share = word(ignoringCase(data.forms("shares").keySet()));
    number = Pattern.compile(figures + "|(?<!\\p{L})" + spelledForms + "(?!\\p{L})");
    quantity =
        Pattern.compile(START + several("numbers", token, joint) + units(unit, worded) + END);
    plain = Pattern.compile(START + "(?<number>" + figures + ")" + ordinals + END + "(?![.,]\\d)");
    spelled = word(spelledForms);
    grade =
        Pattern.compile(
            "(?<!\\p{L})"
                + ignoringCase(data.list("grades"))
                + "(?:-|"
                + SPACE
                + ")"
                + several("grades", "(?:\\d{1,2}|[IVX]{1,4})", joint)
                + END);
    clock = clock(joint);
    namedDate = namedDate(ordinals);
    pointDate =
        Pattern.compile(
            data.is("pointDates")
                ? "(?<!\\d)(\\d{1,2})\\." + SPACE + "?(\\d{1,2})\\." + SPACE + "?(\\d{4})(?!\\d)"
                : NOTHING);
  }

  private String figures() {
    String group =
        "[" + Pattern.quote(String.valueOf(writing.grouping())) + "\\u00A0\\u202F\\u2009]";
    String fraction = "(?:" + Pattern.quote(String.valueOf(writing.decimal())) + "\\d+)?";
    return "(?:\\d{1,3}(?:" + group + "\\d{3})+(?!\\d)" + fraction + "|\\d+" + fraction + ")";
  }

  private List<String> spelledForms() {
    List<String> forms = new ArrayList<>(writing.numbers.keySet());
    forms.addAll(writing.loose.keySet());
    return forms;
  }

  private String joint() {
    String between = alternatives(writing.data.list("between"));
    return "(?:"
        + (SPACE + "*[–—-]" + SPACE + "*|(?<=\\d)/(?=\\d)|")
        + ("-?" + SPACE + "+(?:" + between + ")" + SPACE + "+)");
  }

  private String units(String unit, String worded) {
    String per = ignoringCase(writing.data.list("per"));
    return "(?:(?:(?<=\\d)(?:-|"
        + (SPACE + ")?|-|" + SPACE + ")(?<unit>" + unit + ")")
        + ("(?:" + SPACE + "+" + per + SPACE + "+(?<per>" + unit + "))?")
        + ("|(?<joined>" + worded + "))");
  }

  private Pattern names() {
    String words = ignoringCase(writing.data.list("names"));
    return Pattern.compile(
        "(?<!\\p{L})" + words + ":?" + SPACE + "+\\+?\\(?\\d+(?:[ ./()–-]{1,2}\\d+)+");
  }

  private Pattern clock(String joint) {
    List<String> behind = new ArrayList<>(writing.data.list("clock"));
    behind.addAll(writing.data.list("forenoon"));
    behind.addAll(writing.data.list("afternoon"));
    String time = "\\d{1,2}(?:[:.]\\d{2})?";
    String half = SPACE + "?(?<half>" + ignoringCase(behind) + ")";
    return Pattern.compile(START + several("times", time, joint) + half + END);
  }

  private Pattern namedDate(String ordinals) {
    return Pattern.compile(
        "(?:(?<!\\d)(?<before>\\d{1,2})(?:\\.|"
            + (ordinals + ")" + SPACE + "+)?")
            + ("(?<month>" + ignoringCase(writing.months().keySet()) + ")" + SPACE + "+")
            + ("(?:(?<behind>\\d{1,2})" + ordinals + "," + SPACE + "+)?(?<year>\\d{4})(?!\\d)"));
  }

  private static String several(String name, String one, String joint) {
    return "(?<" + name + ">" + one + "(?:" + joint + one + ")*)";
  }

  private static Pattern word(String words) {
    return Pattern.compile("(?<!\\p{L}|\\p{L}-)" + words + "(?!\\p{L})");
  }

  private static String optional(Collection<String> forms) {
    return forms.isEmpty() ? "" : "(?:" + alternatives(forms) + ")?";
  }

  private static String ignoringCase(Collection<String> forms) {
    return "(?iu:" + alternatives(forms) + ")";
  }

  /** The longest first, for "mg/kg" begins with "mg"; any space is a space. */
  private static String alternatives(Collection<String> forms) {
    return forms.isEmpty()
        ? NOTHING
        : forms.stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(s -> s))
            .map(NumberPatterns::form)
            .collect(Collectors.joining("|"));
  }

  private static String form(String form) {
    String words = Pattern.quote(form.replace("*", "")).replace(" ", "\\E" + SPACE + "+\\Q");
    return words + (form.endsWith("*") ? "\\p{L}*" : "");
  }
}
