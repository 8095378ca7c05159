package polyclinic.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The authors at the beginning of a reference.
 *
 * @param names as BibTeX has them, "Kim, H. O."
 * @param others whether "et al." stands behind them
 * @param rest what follows
 */
record Authors(List<String> names, boolean others, String rest) {

  private static final String WORD = "\\p{Lu}['’]?[\\p{L}˜´`][\\p{L}\\p{M}'’˜´`-]*";
  private static final String PARTICLE = "(?:van|von|der|den|de|da|dos|du|la|le|ten|ter|zu|di|al)";
  private static final String FAMILY =
      "(?:" + PARTICLE + " )*" + WORD + "(?: (?:" + PARTICLE + " )*" + WORD + "){0,3}";
  private static final String END = "(?=\\s*(?:[,;:.]|&|\\band\\b|\\bund\\b|\\(|\\bet al|$))";

  /** "W.-L. Fu", "M. A. van der Berg". */
  private static final Pattern INITIALS_FIRST =
      Pattern.compile("^(?<given>(?:\\p{Lu}\\p{Ll}?\\.[ -]{0,2})+)(?<family>" + FAMILY + ")" + END);

  /** "Saw KY", "Pusic A. D.", "Ahmed NE-MB", "Zhou S-m", "Villafuertes, E.". */
  private static final Pattern FAMILY_FIRST =
      Pattern.compile(
          "^(?<family>"
              + FAMILY
              + "),? (?<given>(?:\\p{Lu}\\.[ -]?)+|\\p{Lu}{1,3}(?:-\\p{L}{1,2})?)"
              + "(?: (?<particle>Van|De|Von))?"
              + END);

  /** "Freitag, Julien, et al." */
  private static final Pattern WRITTEN_OUT =
      Pattern.compile(
          "^(?<family>"
              + FAMILY
              + "), (?<given>"
              + WORD
              + "(?: "
              + WORD
              + "| \\p{Lu}\\.?)*)"
              + "(?=, et al|, and |\\.)");

  private static final Pattern BETWEEN =
      Pattern.compile("^\\s*(?:[,;]\\s*)?(?:(?:&|and|und)\\s+)?");
  private static final Pattern ET_AL = Pattern.compile("^[\\s,;]*et\\.? al\\.?[\\s,.:]*");

  /** The authors at the beginning of a text, in the styles that abbreviate given names. */
  static Authors begin(String text) {
    List<String> names = new ArrayList<>();
    String rest = text;
    while (true) {
      Matcher others = ET_AL.matcher(rest);
      if (others.find() && !names.isEmpty()) {
        return new Authors(List.copyOf(names), true, rest.substring(others.end()));
      }
      Matcher between = BETWEEN.matcher(rest);
      String next = !names.isEmpty() && between.find() ? rest.substring(between.end()) : rest;
      Matcher name = name(next, names.isEmpty());
      if (name == null || (!names.isEmpty() && next.equals(rest.strip()) && !rest.isEmpty())) {
        return new Authors(List.copyOf(names), false, next.replaceFirst("^[\\s.,:]+", ""));
      }
      names.add(bibtex(name));
      rest = next.substring(name.end());
      // after the last one stands a full stop
      if (rest.startsWith(".") && !rest.startsWith(".,")) {
        return new Authors(List.copyOf(names), false, rest.substring(1).strip());
      }
    }
  }

  private static Matcher name(String text, boolean isFirst) {
    return Stream.of(INITIALS_FIRST, FAMILY_FIRST, WRITTEN_OUT)
        .filter(form -> isFirst || form != WRITTEN_OUT)
        .map(form -> form.matcher(text))
        .filter(Matcher::find)
        .findFirst()
        .orElse(null);
  }

  /** All of a text as authors, given names written out or not: "Kim, Hyun Ok, and Han-Soo Kim". */
  static String all(String text) {
    String list = FreeText.withoutStop(text);
    Authors given = begin(list);
    if (given.rest().isEmpty() && !given.names().isEmpty()) {
      return given.bibtex();
    }
    boolean others = list.matches("(?s).*\\bet al\\.?$");
    List<String> parts =
        Stream.of(
                list.replaceFirst("[\\s,]*\\bet al\\.?$", "")
                    .split("\\s*,\\s*(?:and\\s+|&\\s+)?|\\s+(?:and|&|und)\\s+"))
            .filter(part -> !part.isBlank())
            .collect(Collectors.toCollection(ArrayList::new));
    List<String> names = new ArrayList<>();
    // MLA turns the first name round, and only that one
    if (parts.size() > 1 && !parts.get(0).contains(" ") || others && parts.size() == 2) {
      names.add(parts.remove(0) + ", " + initials(parts.remove(0)));
    }
    parts.forEach(part -> names.add(turned(part)));
    return new Authors(names, others, "").bibtex();
  }

  private static String turned(String name) {
    Matcher family = Pattern.compile("(?:" + PARTICLE + " )*\\S+$").matcher(name);
    if (!family.find() || family.start() == 0) {
      return name;
    }
    return family.group() + ", " + initials(name.substring(0, family.start()));
  }

  private static String bibtex(Matcher name) {
    String family = name.group("family");
    boolean hasParticle = name.pattern() == FAMILY_FIRST && name.group("particle") != null;
    return (hasParticle ? name.group("particle").toLowerCase(Locale.ROOT) + " " : "")
        + family
        + ", "
        + initials(name.group("given"));
  }

  /** "Vijay Bhaskar", "V.B.", "VB", "W.-L.", "NE-MB": "V. B.", "W.-L.", "N. E.-M. B." */
  static String initials(String given) {
    String compact = given.strip();
    if (compact.matches("\\p{Lu}{1,4}(?:-\\p{L}{1,3})?")) {
      compact = compact.replaceAll("(\\p{L})", "$1.");
    }
    var initials = new StringBuilder();
    for (String name : compact.replace(".", ". ").replaceAll("\\s*-\\s*", "-").split("\\s+")) {
      var parts =
          Stream.of(name.split("-"))
              .filter(part -> !part.isEmpty() && Character.isLetter(part.codePointAt(0)))
              .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)) + ".")
              .collect(Collectors.joining("-"));
      String hyphen = name.startsWith("-") ? "-" : " ";
      initials.append(initials.isEmpty() || parts.isEmpty() ? "" : hyphen).append(parts);
    }
    return initials.toString();
  }

  /** As a field of BibTeX; empty if there are none. */
  String bibtex() {
    return String.join(" and ", names) + (others ? " and others" : "");
  }
}
