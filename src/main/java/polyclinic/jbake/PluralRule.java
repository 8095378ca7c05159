package polyclinic.jbake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which form of a text a language takes for a number, as CLDR writes it down: {@code one n=1; few
 * n%100=3..10}. The first form whose conditions hold counts; a number that none is about takes the
 * text without a form. Never changes.
 */
final class PluralRule {

  /** Every number takes the same text. */
  static final PluralRule NONE = new PluralRule(List.of());

  private static final Pattern FORM = Pattern.compile("\\s*([a-z]+)\\s+(.+?)\\s*");
  private static final Pattern CONDITION =
      Pattern.compile("n\\s*(?:%\\s*([1-9]\\d{0,8}))?\\s*(!?=)\\s*([\\d., ]+)");
  private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(?:\\.\\.(\\d{1,9}))?");

  private record Range(long from, long to) {}

  /**
   * @param modulus 0 for the number itself
   * @param within whether the number is one of the ranges, or none
   */
  private record Condition(long modulus, boolean within, List<Range> ranges) {

    boolean holds(long number) {
      long n = modulus == 0 ? number : number % modulus;
      return ranges.stream().anyMatch(r -> r.from <= n && n <= r.to) == within;
    }
  }

  private record Form(String name, List<Condition> conditions) {}

  private final List<Form> forms;

  private PluralRule(List<Form> forms) {
    this.forms = List.copyOf(forms);
  }

  /**
   * @throws IllegalArgumentException if a form cannot be understood; its text is the message
   */
  static PluralRule of(String text) {
    List<Form> forms = new ArrayList<>();
    for (String form : text.split(";")) {
      Matcher match = match(FORM, form);
      List<Condition> conditions = new ArrayList<>();
      for (String condition : match.group(2).split("\\s+and\\s+")) {
        conditions.add(condition(condition));
      }
      forms.add(new Form(match.group(1), conditions));
    }
    return new PluralRule(forms);
  }

  /** The form for a number; empty for a broken number, and for one that no form is about. */
  String form(Number number) {
    long n = Math.abs(number.longValue());
    if (n != Math.abs(number.doubleValue())) {
      return "";
    }
    return forms.stream()
        .filter(form -> form.conditions.stream().allMatch(c -> c.holds(n)))
        .map(Form::name)
        .findFirst()
        .orElse("");
  }

  private static Condition condition(String text) {
    Matcher match = match(CONDITION, text);
    List<Range> ranges = new ArrayList<>();
    for (String range : match.group(3).strip().split("\\s*,\\s*")) {
      Matcher ends = match(RANGE, range);
      long from = Long.parseLong(ends.group(1));
      ranges.add(new Range(from, ends.group(2) == null ? from : Long.parseLong(ends.group(2))));
    }
    long modulus = match.group(1) == null ? 0 : Long.parseLong(match.group(1));
    return new Condition(modulus, match.group(2).equals("="), ranges);
  }

  private static Matcher match(Pattern pattern, String text) {
    Matcher match = pattern.matcher(text);
    if (!match.matches()) {
      throw new IllegalArgumentException(text.strip());
    }
    return match;
  }
}
