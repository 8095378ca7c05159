package polyclinic.dataset;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;
import polyclinic.report.SourceText;

/**
 * A table that others wrote as CSV, with the names of its columns in the first line. Lines that
 * begin with {@code #} are comments.
 *
 * @param columns in order
 */
public record CsvTable(List<String> columns, List<Row> rows) {

  /**
   * A row.
   *
   * @param at its beginning
   */
  public record Row(Map<String, String> cells, SourceLocation at) {

    public Row {
      cells = Map.copyOf(cells);
    }

    /** A cell without blanks around it; empty if there is no such column. */
    public String cell(String column) {
      return cells.getOrDefault(column, "").strip();
    }
  }

  public CsvTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Reads a table; empty if it cannot be read, and then a finding. */
  public static Optional<CsvTable> read(SourceText source, Problems problems) {
    List<String> columns = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    var builder =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.SKIP)
            .allowExtraFields(true)
            .allowMissingFields(true);
    try {
      builder
          .ofNamedCsvRecord(source.text())
          .forEach(
              line -> {
                if (columns.isEmpty()) {
                  columns.addAll(line.getHeader());
                }
                var at = new SourceLocation(source.file(), (int) line.getStartingLineNumber(), 1);
                rows.add(new Row(line.getFieldsAsMap(), at));
              });
    } catch (CsvParseException | IllegalStateException e) {
      problems.error(
          "csv-syntax",
          SourceLocation.of(source.file()),
          "the table cannot be read as CSV",
          "look for a quotation mark that is not closed");
      return Optional.empty();
    }
    return Optional.of(new CsvTable(columns, rows));
  }

  /** A table as text, with Unix line ends, so that differences are easy to read. */
  public static String write(List<String> columns, List<List<String>> rows) {
    return PlainCsv.write(columns, rows);
  }
}
