package polyclinic.cite;

import java.util.List;
import java.util.regex.Pattern;
import polyclinic.report.Problems;

/** Finds names of people that are broken, and organisations that would be printed as people. */
final class NameDoctor {

  private static final Pattern ET_AL = Pattern.compile("(?i)\\bet\\.? al\\b|\\bu\\. ?a\\.$");
  private static final Pattern INITIALS_LAST = Pattern.compile("\\p{Lu}{1,3}|(?:\\p{Lu}\\.-?)+");
  private static final Pattern LOST_CAPITAL = Pattern.compile("\\p{Ll}{4,}");
  private static final WordList INSTITUTIONS = WordList.read("institutions.txt");

  private final BibEntry entry;
  private final String field;
  private final Problems problems;

  private NameDoctor(BibEntry entry, String field, Problems problems) {
    this.entry = entry;
    this.field = field;
    this.problems = problems;
  }

  static void run(BibEntry entry, Problems problems) {
    for (String field : List.of("author", "editor")) {
      var doctor = new NameDoctor(entry, field, problems);
      TopLevel.split(entry.raw(field), TopLevel.AND).forEach(doctor::name);
    }
  }

  private void name(String raw) {
    // braces say that a name is an organisation's, or is meant to look like this
    if (raw.isEmpty() || raw.equals("others") || raw.startsWith("{")) {
      return;
    }
    String name = TexText.plain(raw);
    String family = TexText.plain(TopLevel.split(raw, TopLevel.COMMA).get(0));
    List<String> words = List.of(name.split("[\\s,]+"));
    if (ET_AL.matcher(name).find()) {
      warn("'" + name + "' is no name", "write 'and others' at the end");
    } else if (words.stream().anyMatch(INSTITUTIONS::has)) {
      problems.warning(
          "bib-institution",
          entry.at(field),
          "'" + name + "' looks like an organisation and is printed as a person",
          "put its name into braces of its own: {" + name + "}");
    } else if (name.matches(".*[\\d;&/@].*")) {
      warn("'" + name + "' has a sign that no name has", "put 'and' between names");
    } else if (!raw.contains(",") && isInitials(words)) {
      warn(
          "in '" + name + "' the initials would become the family name",
          "write the family name first, and a comma behind it");
    } else if (family.codePointCount(0, family.length()) == 1) {
      warn(
          "the family name '" + family + "' has one letter",
          "look the name up; if it is right, put it into braces");
    } else if (LOST_CAPITAL.matcher(family).matches()) {
      warn(
          "the family name '" + family + "' begins in lower case",
          "a letter may be missing: look the name up; if it is right, put it into braces");
    }
  }

  private static boolean isInitials(List<String> words) {
    return words.size() > 1 && INITIALS_LAST.matcher(words.get(words.size() - 1)).matches();
  }

  private void warn(String message, String hint) {
    problems.warning("bib-name", entry.at(field), message, hint);
  }
}
