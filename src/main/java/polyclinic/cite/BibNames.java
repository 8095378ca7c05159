package polyclinic.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The people of an {@code author} or {@code editor} field, in the manner of the NLM: family name
 * and initials.
 *
 * @param list in order
 * @param andOthers whether the field ends in {@code and others}
 */
record BibNames(List<Name> list, boolean andOthers) {

  /**
   * A person, or an organisation.
   *
   * @param family with what goes before it, such as "van Buul"; an organisation's whole name
   * @param initials without full stops, a "Jr" behind them; empty for an organisation
   */
  record Name(String family, String initials) {}

  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{1,4}");
  private static final Pattern GIVEN_NAMES = Pattern.compile("[\\s.\\u00A0‐-]+");

  static BibNames of(String field) {
    var names = new ArrayList<Name>();
    boolean others = false;
    for (String name : TopLevel.split(field, TopLevel.AND)) {
      if (name.equals("others")) {
        others = true;
      } else if (!name.isEmpty()) {
        names.add(name(name));
      }
    }
    return new BibNames(List.copyOf(names), others);
  }

  private static Name name(String name) {
    List<String> parts = TopLevel.split(name, TopLevel.COMMA);
    if (parts.size() == 1) {
      return unseparated(TopLevel.split(name, TopLevel.SPACE));
    }
    String suffix = parts.size() > 2 ? " " + plain(parts.get(1)).replace(".", "") : "";
    return new Name(plain(parts.get(0)), initials(plain(parts.get(parts.size() - 1))) + suffix);
  }

  /** "Gerjo van Buul": the family name begins with the first word in lower case, or is the last. */
  private static Name unseparated(List<String> words) {
    int family = words.size() - 1;
    for (int i = family - 1; i > 0; i--) {
      if (Character.isLowerCase(words.get(i).codePointAt(0))) {
        family = i;
      }
    }
    String given = String.join(" ", words.subList(0, family));
    return new Name(
        plain(String.join(" ", words.subList(family, words.size()))), initials(plain(given)));
  }

  private static String initials(String given) {
    if (INITIALS.matcher(given).matches()) {
      return given;
    }
    var initials = new StringBuilder();
    for (String name : GIVEN_NAMES.split(given)) {
      if (INITIALS.matcher(name).matches()) {
        initials.append(name);
      } else if (!name.isEmpty()) {
        initials.append(name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT));
      }
    }
    return initials.toString();
  }

  private static String plain(String tex) {
    return TexText.plain(tex);
  }
}
