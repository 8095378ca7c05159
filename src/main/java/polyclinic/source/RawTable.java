package polyclinic.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import polyclinic.model.Localized;
import polyclinic.report.SourceLocation;

/**
 * A data table; its vocabularies are checked, its citations are open.
 *
 * @param id the name of its file
 * @param page source path of the page that shows the whole table
 * @param matrix what to draw of it, if anything
 * @param vocabularies id to term id to term
 */
public record RawTable(
    String id,
    String file,
    Localized caption,
    Optional<Located> page,
    Optional<Localized> note,
    List<Located> sources,
    Optional<RawMatrix> matrix,
    Map<String, Map<String, RawTerm>> vocabularies,
    List<RawColumn> columns,
    List<RawRow> rows) {

  /**
   * A term of a vocabulary.
   *
   * @param group id of its group, empty if it has none
   */
  public record RawTerm(String id, Localized label, String group) {}

  /**
   * A column.
   *
   * @param of the vocabulary of a column of terms, otherwise empty
   */
  public record RawColumn(String id, String type, String of, Localized label, boolean optional) {}

  /**
   * A drawing: rows by the terms of a column, or by their groups.
   *
   * @param column id of a column of terms
   */
  public record RawMatrix(String column, Localized caption) {}

  /** A row; a column that it leaves out has no cell. */
  public record RawRow(String id, Map<String, RawCell> cells, SourceLocation at) {}

  /** What stands in a cell. */
  public sealed interface RawCell {

    /** A text in every language. */
    record Text(Localized text) implements RawCell {}

    /** Ids of a vocabulary, all of them known. */
    record Terms(List<String> ids) implements RawCell {}

    /** A share in percent; {@code from} equals {@code to} unless it is a range. */
    record Share(double from, double to) implements RawCell {}

    /** Works of the bibliography. */
    record Citations(List<Located> keys) implements RawCell {}

    /** A date. */
    record Day(java.time.LocalDate day) implements RawCell {}
  }
}
