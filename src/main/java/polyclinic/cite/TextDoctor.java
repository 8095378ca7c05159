package polyclinic.cite;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import polyclinic.report.Problems;

/** Finds what copying did to the words of an entry: signs, ligatures, ends, notes in passing. */
final class TextDoctor {

  private static final List<String> TEXTS =
      List.of("author", "editor", "title", "journal", "journaltitle", "booktitle", "publisher");

  /** UTF-8 read as Windows-1252, lost signs, marks that slipped off their letter. */
  private static final Pattern MOJIBAKE =
      Pattern.compile(
          "\\uFFFD|[ÃÂ][\\u0080-\\u00BF\\u0152-\\u0178\\u2018-\\u203A\\u20AC]|â€|\\[[mn]dash]"
              + "|(?<=\\p{L})[\\u02C6\\u02DC\\u00A8\\u00B8]|&(?:amp|quot|lt|gt|#\\d+);"
              + "|(?<=\\s)[ÁÂÃÐ¡¢](?=\\s)|\\p{Co}");

  private static final Pattern LIGATURE =
      Pattern.compile("[\\uFB00-\\uFB06]|\\p{Ll} (?:ff|fi|fl|ffi|ffl) \\p{Ll}");
  private static final Pattern RUN_TOGETHER = Pattern.compile("\\p{Ll}{4}\\p{Lu}\\p{Ll}{4}");
  private static final Pattern CUT_OFF =
      Pattern.compile("(?:…|\\.\\.\\.|[,:;(\\[–—-]|\\bet al\\.?)$");
  private static final Pattern IN_PRESS =
      Pattern.compile(
          "\\b(?:in press|in the press|ahead of print|im druck|sous presse)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PLACEHOLDER =
      Pattern.compile("(?:n/a|tbd|\\?+|xx+|0)(?:\\s*[-–]+\\s*(?:n/a|tbd|\\?+|xx+|0))?");
  private static final Pattern BRACED = Pattern.compile("\\{[^{}]*}");

  /** Words with which no title ends. */
  private static final WordList UNFINISHED = WordList.read("unfinished.txt");

  private final BibEntry entry;
  private final Problems problems;

  private TextDoctor(BibEntry entry, Problems problems) {
    this.entry = entry;
    this.problems = problems;
  }

  static void run(BibEntry entry, Problems problems) {
    var doctor = new TextDoctor(entry, problems);
    TEXTS.forEach(doctor::signs);
    List.of("title", "booktitle").forEach(doctor::words);
    doctor.press();
    doctor.journalInTitle();
  }

  private void signs(String field) {
    var broken = MOJIBAKE.matcher(entry.text(field));
    if (broken.find()) {
      warn(
          "bib-mojibake",
          field,
          "'" + around(entry.text(field), broken.start(), broken.end()) + "' has a broken sign",
          "copy the sign from the publisher's page, and save the file as UTF-8");
    }
    var ligature = LIGATURE.matcher(entry.text(field));
    if (ligature.find()) {
      warn(
          "bib-ligature",
          field,
          "'" + around(entry.text(field), ligature.start(), ligature.end()) + "' has a ligature",
          "write the letters one by one, without blanks between them");
    }
  }

  private void words(String field) {
    String title = entry.text(field);
    // braces say that a word is meant to look like this
    var joined = RUN_TOGETHER.matcher(BRACED.matcher(entry.raw(field)).replaceAll(""));
    if (joined.find()) {
      warn(
          "bib-words",
          field,
          "two words may be run together in '" + joined.group() + "'",
          "write a blank between them, or put a name that is written so into braces");
    }
    String last = title.substring(title.lastIndexOf(' ') + 1);
    if (CUT_OFF.matcher(title).find()
        || UNFINISHED.words().contains(last)
        || !bracketsClose(title)) {
      warn(
          "bib-cut-off",
          field,
          "the title seems to be cut off: '" + end(title) + "'",
          "complete it from the publisher's page");
    }
  }

  private static boolean bracketsClose(String title) {
    return count(title, '(') == count(title, ')') && count(title, '[') == count(title, ']');
  }

  private static long count(String text, char sign) {
    return text.chars().filter(c -> c == sign).count();
  }

  private void press() {
    String pages = entry.text("pages");
    if (PLACEHOLDER.matcher(pages.toLowerCase(Locale.ROOT)).matches()) {
      warn(
          "bib-pages",
          "pages",
          "'" + pages + "' are no pages",
          "write the pages or the number of the article, or leave the field out");
      return;
    }
    for (String field : List.of("title", "journal", "note", "pubstate", "year")) {
      var note = IN_PRESS.matcher(entry.text(field));
      if (note.find() && !entry.firstText("pages", "eid").isEmpty()) {
        warn(
            "bib-in-press",
            field,
            "'" + note.group() + "', but the work has pages: it is published",
            "remove these words");
      }
    }
  }

  /** "Biochimie Review of the …" in Biochimie. */
  private void journalInTitle() {
    String journal = entry.firstText("journal", "journaltitle");
    String title = entry.text("title");
    if (journal.length() < 5) {
      return;
    }
    // a title in sentence case goes on in lower case; "Review" alone may stand between
    String rest = "\\s+(?:Review\\s+)?\\p{Lu}\\p{Ll}*\\s+\\p{Ll}.*";
    if (title.matches(Pattern.quote(journal) + rest)
        || title.matches(".*[.?!]\\s+" + Pattern.quote(journal))) {
      warn(
          "bib-journal-in-title",
          "title",
          "the title has the name of the journal, '" + journal + "', in it",
          "remove it from the title");
    }
  }

  private void warn(String rule, String field, String message, String hint) {
    problems.warning(rule, entry.at(field), message, hint);
  }

  private static String around(String text, int start, int end) {
    int from = text.lastIndexOf(' ', Math.max(0, start - 2)) + 1;
    int to = text.indexOf(' ', Math.min(text.length(), end + 1));
    return text.substring(from, to < 0 ? text.length() : to);
  }

  private static String end(String title) {
    int from = Math.max(0, title.length() - 30);
    return (from > 0 ? "…" : "") + title.substring(from);
  }
}
