package polyclinic.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import polyclinic.model.Matrix;
import polyclinic.model.TableView.Option;
import polyclinic.source.RawTable;
import polyclinic.source.RawTable.RawColumn;
import polyclinic.source.RawTable.RawMatrix;
import polyclinic.source.RawTable.RawRow;

/** Prepares the drawing of a data table: rows against the options of one facet. */
final class MatrixMaker {

  private final RawTable table;
  private final Facets facets;
  private final CellMaker cells;

  MatrixMaker(RawTable table, Facets facets, CellMaker cells) {
    this.table = table;
    this.facets = facets;
    this.cells = cells;
  }

  Matrix matrix(RawMatrix matrix) {
    RawColumn column =
        table.columns().stream()
            .filter(c -> c.id().equals(matrix.column()))
            .findFirst()
            .orElseThrow();
    List<Option> options = facets.facet(column, table.rows()).options();
    return new Matrix(
        cells.in(matrix.caption()),
        options.stream().map(o -> new Matrix.Column(o.label(), o.count())).toList(),
        table.rows().stream().map(row -> row(row, column, options)).toList());
  }

  private Matrix.Row row(RawRow row, RawColumn column, List<Option> options) {
    List<String> tags = facets.tags(row, List.of(column));
    return new Matrix.Row(name(row), options.stream().map(o -> tags.contains(o.tag())).toList());
  }

  private String name(RawRow row) {
    return table.columns().stream()
        .filter(column -> column.type().equals("name"))
        .flatMap(column -> Optional.ofNullable(row.cells().get(column.id())).stream())
        .map(cell -> cells.words(cell, Map.of()))
        .findFirst()
        .orElse(row.id());
  }
}
