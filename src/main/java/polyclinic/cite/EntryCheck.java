package polyclinic.cite;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import polyclinic.report.Problems;
import polyclinic.report.Suggestion;

/** Reports what an entry lacks, and what a slip of the pen would make disappear from its output. */
final class EntryCheck {

  private static final Set<String> TYPES =
      Set.of(
          ("article book booklet conference electronic inbook incollection inproceedings manual"
                  + " mastersthesis misc online periodical phdthesis proceedings report techreport"
                  + " thesis unpublished www")
              .split(" "));

  private static final Set<String> FIELDS =
      Set.of(
          ("author title journal journaltitle booktitle year date volume number issue pages eid"
                  + " publisher institution school organization howpublished location address"
                  + " edition editor doi pmid pmcid nct url urldate langid language keywords type")
              .split(" "));

  /** Fields that BibTeX or its users have, that are not shown, and whose names are near to one. */
  private static final Set<String> OTHER_FIELDS =
      Set.of("note", "notes", "annote", "month", "issn", "isbn", "shorttitle", "subtitle", "part");

  private EntryCheck() {}

  static void run(BibEntry entry, Problems problems) {
    requireFields(entry, problems);
    checkSpelling(entry, problems);
    checkNames(entry, problems);
    checkDate(entry, problems);
    checkLanguage(entry, problems);
    NameDoctor.run(entry, problems);
    TextDoctor.run(entry, problems);
    FactDoctor.run(entry, problems);
  }

  private static void requireFields(BibEntry entry, Problems problems) {
    if (entry.text("title").isEmpty()) {
      problems.error(
          "bib-field-missing",
          entry.at("title"),
          "'" + entry.key() + "' has no title",
          "add 'title = {…}'");
    }
    // a web page is dated by the day it was read
    if (entry.firstText("year", "date", "urldate").isEmpty()) {
      problems.warning(
          "bib-field-missing",
          entry.at("year"),
          "'" + entry.key() + "' has no year",
          "add 'year = {…}', or for a web page 'urldate = {YYYY-MM-DD}'");
    }
  }

  private static void checkSpelling(BibEntry entry, Problems problems) {
    if (!TYPES.contains(entry.type())) {
      String suggestion = Suggestion.didYouMean(entry.type(), TYPES);
      problems.warning(
          "bib-type",
          entry.at(),
          "'@" + entry.type() + "' is no known type of entry and is shown as a book",
          suggestion.isEmpty() ? "use @article, @book, @incollection or @online" : suggestion);
    }
    for (String field : entry.fields().keySet()) {
      if (!FIELDS.contains(field) && !OTHER_FIELDS.contains(field)) {
        // a field that resembles none of ours is the editor's own, and none of our business
        Suggestion.nearest(field, FIELDS)
            .ifPresent(
                near ->
                    problems.warning(
                        "bib-field",
                        entry.at(field),
                        "the field '" + field + "' is not known",
                        "did you mean '" + near + "'?"));
      }
    }
  }

  private static void checkNames(BibEntry entry, Problems problems) {
    for (String field : List.of("author", "editor")) {
      for (String name : TopLevel.split(entry.raw(field), TopLevel.AND)) {
        if (TopLevel.split(name, TopLevel.COMMA).size() > 3) {
          problems.error(
              "bib-name",
              entry.at(field),
              "'" + name + "' has more than two commas",
              "put 'and' between names, and an organisation into braces of its own");
        }
      }
    }
  }

  private static void checkDate(BibEntry entry, Problems problems) {
    String day = entry.text("urldate");
    try {
      if (!day.isEmpty()) {
        LocalDate.parse(day);
      }
    } catch (DateTimeParseException e) {
      problems.error(
          "bib-date", entry.at("urldate"), "'" + day + "' is no day", "write it as YYYY-MM-DD");
    }
  }

  private static void checkLanguage(BibEntry entry, Problems problems) {
    String language = entry.text("langid");
    if (!language.isEmpty() && TitleLanguage.of(entry).isEmpty()) {
      String suggestion = Suggestion.didYouMean(language, TitleLanguage.known());
      problems.warning(
          "bib-langid",
          entry.at("langid"),
          "the language '" + language + "' is not known, so the title is not marked with it",
          suggestion.isEmpty() ? "write it as 'english', or as a tag such as 'en'" : suggestion);
    }
  }
}
