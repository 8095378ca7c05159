package polyclinic.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A data table in one language, as programs want it.
 *
 * @param id id of the table: the name of its file
 * @param language code of the language
 * @param note empty if there is none
 * @param sources works that the table is taken from
 */
public record DataSheet(
    String id,
    String language,
    String caption,
    String note,
    List<Work> sources,
    List<Column> columns,
    List<Row> rows) {

  public DataSheet {
    sources = List.copyOf(sources);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A column.
   *
   * @param type as the table declares it: {@code share}, {@code terms}, ...
   */
  public record Column(String id, String type, String label) {}

  /**
   * A row.
   *
   * @param values by the column's id; a column that the row leaves out is missing
   */
  public record Row(String id, Map<String, Value> values) {
    public Row {
      values = Map.copyOf(values);
    }
  }

  /** What stands in a cell. */
  public sealed interface Value {}

  /** A text or an address. */
  public record Text(String text) implements Value {}

  /** Terms of a vocabulary. */
  public record Terms(List<Term> terms) implements Value {
    public Terms {
      terms = List.copyOf(terms);
    }
  }

  /** A share in percent; {@code from} equals {@code to} unless it is a range. */
  public record Share(double from, double to) implements Value {}

  /** Works of the bibliography. */
  public record Works(List<Work> works) implements Value {
    public Works {
      works = List.copyOf(works);
    }
  }

  /** A date. */
  public record Day(LocalDate day) implements Value {}

  /**
   * A term.
   *
   * @param group id of its group, empty if it has none
   */
  public record Term(String id, String label, String group) {}

  /**
   * A work.
   *
   * @param url where it is found; empty if unknown
   */
  public record Work(String key, String url) {}
}
