package polyclinic.model;

import java.util.List;

/**
 * A data table in one language, as one page shows it.
 *
 * @param id id of the table: the name of its file
 * @param note null if there is none
 * @param sources citations of the works that the table is taken from; null if there are none
 * @param whole whether all rows are shown, so that rows can be linked to
 */
public record TableView(
    String id,
    String caption,
    String note,
    Html sources,
    List<Column> columns,
    List<Row> rows,
    boolean whole) {

  public TableView {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A column.
   *
   * @param type {@code name}, {@code text}, {@code terms}, {@code share}, {@code citations}, {@code
   *     trial}, {@code link}, {@code date}
   */
  public record Column(String id, String type, String label) {}

  /** A row; its cells stand in the order of the columns. */
  public record Row(String id, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell. An empty cell has an empty text.
   *
   * @param type the column's
   * @param text the plain text, in the page's language; of a link its address
   * @param html citations; null in other cells
   * @param terms the terms of a vocabulary; empty in other cells
   */
  public record Cell(String type, String text, Html html, List<Term> terms) {
    public Cell {
      terms = List.copyOf(terms);
    }
  }

  /**
   * A term of a controlled vocabulary.
   *
   * @param group id of the group it belongs to; null if it has none
   */
  public record Term(String id, String label, String group) {}
}
