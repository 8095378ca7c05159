package polyclinic.model;

import java.util.List;

/**
 * A data table in one language, as one page shows it.
 *
 * @param id id of the table: the name of its file
 * @param note null if there is none
 * @param sources citations of the works that the table is taken from; null if there are none
 * @param whole whether all rows are shown, so that rows can be linked to
 * @param facets what its rows can be filtered by
 * @param matrix null if none is to be drawn
 * @param files the table to download; empty unless it is whole
 */
public record TableView(
    String id,
    String caption,
    String note,
    Html sources,
    List<Column> columns,
    List<Row> rows,
    boolean whole,
    List<Facet> facets,
    Matrix matrix,
    List<DataFile> files) {

  /** Fewer rows are seen at a glance. */
  private static final int WORTH_EXPLORING = 5;

  /** Fewer columns fit beside the list of contents. */
  private static final int WIDE = 6;

  public TableView {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    facets = List.copyOf(facets);
    files = List.copyOf(files);
  }

  /** Whether it is worth the trouble to filter and sort the table. */
  public boolean explorable() {
    return whole && rows.size() >= WORTH_EXPLORING;
  }

  /** Whether the table needs the whole width of the page. */
  public boolean wide() {
    return columns.size() >= WIDE;
  }

  /**
   * A column.
   *
   * @param type {@code name}, {@code text}, {@code terms}, {@code share}, {@code citations}, {@code
   *     trial}, {@code link}, {@code date}
   * @param sortable whether its cells have ranks
   */
  public record Column(String id, String type, String label, boolean sortable) {}

  /**
   * A row; its cells stand in the order of the columns.
   *
   * @param tags the options of facets that it belongs to
   */
  public record Row(String id, List<Cell> cells, List<String> tags) {
    public Row {
      cells = List.copyOf(cells);
      tags = List.copyOf(tags);
    }
  }

  /**
   * A cell. An empty cell has an empty text.
   *
   * @param type the column's
   * @param text the plain text, in the page's language; of a link its address
   * @param html citations; null in other cells
   * @param terms the terms of a vocabulary; empty in other cells
   * @param rank place among the cells of its column in ascending order, 0-based, equal for equal
   *     cells; null if the column is not sorted or the cell is empty
   */
  public record Cell(String type, String text, Html html, List<Term> terms, Integer rank) {
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

  /**
   * What rows can be filtered by: the terms of a column, or their groups.
   *
   * @param column id of the column
   */
  public record Facet(String column, String label, List<Option> options) {
    public Facet {
      options = List.copyOf(options);
    }
  }

  /**
   * An option of a facet.
   *
   * @param id of a group or a term
   * @param tag what the rows that belong to it carry
   * @param count how many rows those are
   */
  public record Option(String id, String tag, String label, int count) {}
}
