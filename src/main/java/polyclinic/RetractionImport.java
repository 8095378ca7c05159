package polyclinic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import polyclinic.dataset.CsvTable;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;
import polyclinic.report.SourceText;

/** Makes a site's list of retracted works of the file of Retraction Watch, as Crossref has it. */
public final class RetractionImport {

  private static final String NAME = "content/retractions.csv";
  private static final List<String> COLUMNS = List.of("doi", "pmid", "date", "reason", "source");
  private static final String DOI = "OriginalPaperDOI";
  private static final String PMID = "OriginalPaperPubMedID";
  private static final String NATURE = "RetractionNature";
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}).*");

  private final Path root;

  /**
   * @param root the site's folder
   */
  public RetractionImport(Path root) {
    this.root = root;
  }

  /**
   * Writes {@code content/retractions.csv} anew; corrections, expressions of concern and
   * reinstatements are left out.
   *
   * @return how many works it lists; 0 if the table is another one, and then nothing is written
   * @throws IOException if it cannot be written
   */
  public int write(SourceText list, Problems problems) throws IOException {
    CsvTable table = CsvTable.read(list, problems).orElse(null);
    if (table == null) {
      return 0;
    }
    if (!table.columns().containsAll(List.of(DOI, PMID, NATURE))) {
      problems.error(
          "retraction-columns",
          SourceLocation.of(list.file()),
          "the table has no columns " + DOI + ", " + PMID + " and " + NATURE,
          "take the CSV file of Retraction Watch, as Crossref publishes it");
      return 0;
    }
    // sorted, so that the next import changes few lines
    var rows = new TreeMap<String, List<String>>();
    for (CsvTable.Row row : table.rows()) {
      List<String> ours = row(row);
      if (row.cell(NATURE).equals("Retraction") && !(ours.get(0) + ours.get(1)).isEmpty()) {
        rows.put(ours.get(0) + " " + ours.get(1), ours);
      }
    }
    Path file = root.resolve(NAME);
    Files.createDirectories(file.getParent());
    Files.writeString(file, CsvTable.write(COLUMNS, List.copyOf(rows.values())));
    return rows.size();
  }

  private static List<String> row(CsvTable.Row row) {
    String doi = row.cell(DOI).toLowerCase(Locale.ROOT);
    String pmid = row.cell(PMID);
    String notice = row.cell("RetractionDOI");
    return List.of(
        doi.startsWith("10.") ? doi : "",
        pmid.matches("[1-9]\\d*") ? pmid : "",
        day(row.cell("RetractionDate")),
        reason(row.cell("Reason")),
        notice.startsWith("10.") ? "doi:" + notice : "Retraction Watch");
  }

  /** The list writes month, day and year. */
  private static String day(String written) {
    Matcher day = DAY.matcher(written);
    return day.matches()
        ? String.format(
            Locale.ROOT,
            "%s-%02d-%02d",
            day.group(3),
            Integer.parseInt(day.group(1)),
            Integer.parseInt(day.group(2)))
        : written;
  }

  /** "+Error in Data;+Error in Image;" */
  private static String reason(String written) {
    return written.replaceAll(";\\s*$", "").replaceAll(";?\\s*\\+", "; ").replaceFirst("^; ", "");
  }
}
