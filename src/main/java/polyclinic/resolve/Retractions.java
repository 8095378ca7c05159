package polyclinic.resolve;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import polyclinic.cite.Bibliography;
import polyclinic.cite.Work;
import polyclinic.dataset.CsvTable;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;
import polyclinic.source.Manuscript;

/** Finds works of the bibliography that were retracted, by the list that the site has. */
final class Retractions {

  private static final List<String> COLUMNS = List.of("doi", "pmid", "date", "reason", "source");

  private final Map<String, CsvTable.Row> retracted = new HashMap<>();
  private final Problems problems;

  private Retractions(Problems problems) {
    this.problems = problems;
  }

  static void check(Manuscript manuscript, CitationPlaces cited, Problems problems) {
    var retractions = new Retractions(problems);
    manuscript
        .retractions()
        .flatMap(source -> CsvTable.read(source, problems))
        .ifPresent(retractions::know);
    retractions.report(manuscript.bibliography(), cited);
  }

  private void know(CsvTable table) {
    for (CsvTable.Row row : table.rows()) {
      if (row.cell("doi").isEmpty() && row.cell("pmid").isEmpty()) {
        problems.error(
            "retraction-row",
            row.at(),
            "the row has neither doi nor pmid",
            "the columns are " + String.join(", ", COLUMNS) + "; give one of the first two");
      }
      checkDay(row);
      put("doi:" + row.cell("doi").toLowerCase(Locale.ROOT), row);
      put("PMID " + row.cell("pmid"), row);
    }
  }

  private void checkDay(CsvTable.Row row) {
    try {
      LocalDate.parse(row.cell("date"));
    } catch (DateTimeParseException e) {
      problems.error(
          "retraction-row",
          row.at(),
          "'" + row.cell("date") + "' is no day",
          "write it as YYYY-MM-DD");
    }
  }

  private void put(String label, CsvTable.Row row) {
    if (!label.endsWith(":") && !label.endsWith(" ")) {
      retracted.put(label, row);
    }
  }

  private void report(Bibliography bibliography, CitationPlaces cited) {
    for (Work work : bibliography.works()) {
      work.links().stream()
          .map(link -> retracted.get(known(link.label())))
          .filter(row -> row != null)
          .findFirst()
          .ifPresent(row -> report(work, row, cited.of(work.key())));
    }
  }

  private static String known(String label) {
    return label.startsWith("doi:") ? label.toLowerCase(Locale.ROOT) : label;
  }

  private void report(Work work, CsvTable.Row row, List<SourceLocation> places) {
    String what = "'" + work.key() + "' was retracted on " + row.cell("date");
    String reason = Optional.of(row.cell("reason")).filter(r -> !r.isEmpty()).orElse("none given");
    String message = what + ", reason: " + reason;
    if (places.isEmpty()) {
      problems.warning(
          "work-retracted",
          work.at(),
          message,
          "nothing cites it: remove the entry, so that nobody will");
      return;
    }
    problems.error(
        "work-retracted", work.at(), message, "remove its citations, and then the entry");
    places.forEach(
        at ->
            problems.error(
                "work-retracted",
                at,
                message,
                "cite another work, or take back what rests on this one"));
  }
}
