package polyclinic.cite;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import polyclinic.model.Isbn;
import polyclinic.report.Problems;

/** Finds years, volumes and book numbers that cannot be, and says what an article lacks. */
final class FactDoctor {

  /** Printing began about then; the journals that we cite are younger. */
  private static final int FIRST_YEAR = 1450;

  /** Publishers give articles a DOI since about then. */
  private static final int DOI_YEAR = 2000;

  private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:-\\d\\d(?:-\\d\\d)?)?");
  private static final Pattern VOLUME =
      Pattern.compile("(?:\\p{L}{1,6}[. -]{0,2})?(?:\\d{1,4}|[IVXLC]+)\\p{L}?(?:[-–/]+.+| .+)?");

  /** Elsevier's form has the year in which the article was accepted. */
  private static final Pattern YEAR_IN_DOI =
      Pattern.compile("10\\.1016/j\\.[a-z]+\\.((?:19|20)\\d\\d)\\.\\d\\d\\.\\d+");

  private final BibEntry entry;
  private final Problems problems;

  private FactDoctor(BibEntry entry, Problems problems) {
    this.entry = entry;
    this.problems = problems;
  }

  static void run(BibEntry entry, Problems problems) {
    var doctor = new FactDoctor(entry, problems);
    doctor.year();
    doctor.volume();
    doctor.isbn();
  }

  /** What a reader could use and an article lacks; no fault, so told only to who asks. */
  static void note(BibEntry entry, Problems problems) {
    if (entry.type().equals("article")) {
      new FactDoctor(entry, problems).lacks();
    }
  }

  private void year() {
    String written = entry.firstText("year", "date");
    if (written.isEmpty()) {
      return;
    }
    String field = entry.text("year").isEmpty() ? "date" : "year";
    Matcher year = YEAR.matcher(written);
    if (!year.matches() || number(year.group(1)) < FIRST_YEAR) {
      problems.warning(
          "bib-year",
          entry.at(field),
          "'" + written + "' is no year of a publication",
          "write its four digits");
      return;
    }
    Matcher accepted = YEAR_IN_DOI.matcher(entry.verbatim("doi"));
    if (accepted.matches() && number(year.group(1)) < number(accepted.group(1))) {
      problems.warning(
          "bib-year",
          entry.at(field),
          "the year " + year.group(1) + " is before the one in the DOI, " + accepted.group(1),
          "correct the year or the DOI");
    }
  }

  private void volume() {
    String volume = entry.text("volume");
    if (!volume.isEmpty() && (!VOLUME.matcher(volume).matches() || volume.matches("0+"))) {
      problems.warning(
          "bib-volume",
          entry.at("volume"),
          "'" + volume + "' is no volume",
          "write its number only, or leave the field out");
    }
  }

  private void isbn() {
    for (String isbn : entry.verbatim("isbn").split("[,;]\\s*|\\s+(?=97[89])")) {
      if (!isbn.isBlank() && !Isbn.isValid(isbn.strip())) {
        problems.error(
            "bib-isbn",
            entry.at("isbn"),
            "'" + isbn.strip() + "' is not an ISBN",
            "compare it with the book: its last digit does not fit the others");
      }
    }
  }

  private void lacks() {
    String journal = entry.firstText("journal", "journaltitle");
    if (journal.isEmpty() && !entry.firstText("volume", "pages").isEmpty()) {
      problems.info(
          "bib-journal-missing",
          entry.at("title"),
          "'" + entry.key() + "' has no journal",
          "add 'journal = {…}'");
    }
    Matcher year = YEAR.matcher(entry.firstText("year", "date"));
    // an empty field says that somebody has looked, and that there is none
    boolean isNamed = entry.places().containsKey("doi");
    boolean isFound = !entry.firstText("doi", "pmid", "pmcid", "url").isEmpty();
    if (!journal.isEmpty()
        && !isNamed
        && !isFound
        && year.matches()
        && number(year.group(1)) >= DOI_YEAR) {
      problems.info(
          "bib-doi-missing",
          entry.at(),
          "'" + entry.key() + "' has no DOI",
          "look it up and add it; if there is none, say so with 'doi = {}'");
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
