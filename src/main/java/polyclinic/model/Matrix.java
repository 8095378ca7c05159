package polyclinic.model;

import java.util.Comparator;
import java.util.List;

/**
 * Which rows of a data table belong to which groups, ready to be drawn.
 *
 * @param columns the groups, in the order of the vocabulary
 * @param rows in the order of the table
 */
public record Matrix(String caption, List<Column> columns, List<Row> rows) {

  public Matrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A group.
   *
   * @param count how many rows belong to it
   */
  public record Column(String label, int count) {}

  /**
   * A row.
   *
   * @param marks one a column: whether it belongs to it
   */
  public record Row(String label, List<Boolean> marks) {
    public Row {
      marks = List.copyOf(marks);
    }
  }

  /** The letters of the longest name of a group: what a drawing must leave room for. */
  public int longestColumn() {
    return columns.stream().map(Column::label).map(String::length).max(ORDER).orElse(0);
  }

  /** The letters of the longest name of a row. */
  public int longestRow() {
    return rows.stream().map(Row::label).map(String::length).max(ORDER).orElse(0);
  }

  private static final Comparator<Integer> ORDER = Comparator.naturalOrder();
}
