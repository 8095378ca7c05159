package polyclinic.resolve;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import polyclinic.cite.Bibliography;
import polyclinic.dataset.DataFiles;
import polyclinic.markdown.RawBlock.Attribute;
import polyclinic.model.DataFile;
import polyclinic.model.Language;
import polyclinic.model.TableView;
import polyclinic.model.TableView.Cell;
import polyclinic.model.TableView.Column;
import polyclinic.model.TableView.Row;
import polyclinic.report.Problems;
import polyclinic.report.Suggestion;
import polyclinic.source.RawTable;
import polyclinic.source.RawTable.RawCell;
import polyclinic.source.RawTable.RawColumn;
import polyclinic.source.RawTable.RawRow;

/** Shows a data table, or a part of it, in one language. */
final class TableResolver {

  static final Set<String> ATTRIBUTES = Set.of("group", "only", "columns");

  private final Language language;
  private final Citations citations;
  private final CellMaker cells;
  private final Bibliography bibliography;
  private final Problems problems;

  TableResolver(
      Language language, Citations citations, Bibliography bibliography, Problems problems) {
    this.language = language;
    this.citations = citations;
    this.cells = new CellMaker(language, citations);
    this.bibliography = bibliography;
    this.problems = problems;
  }

  TableView view(RawTable table, Map<String, Attribute> attributes) {
    List<RawColumn> columns =
        chosen(
                attributes.get("columns"),
                table.columns().stream().map(RawColumn::id).toList(),
                "column-unknown",
                "the table '" + table.id() + "' has no column")
            .map(ids -> table.columns().stream().filter(c -> ids.contains(c.id())).toList())
            .orElse(table.columns());
    List<RawRow> rows =
        chosen(
                attributes.get("only"),
                table.rows().stream().map(RawRow::id).toList(),
                "row-unknown",
                "the table '" + table.id() + "' has no row")
            .map(ids -> table.rows().stream().filter(r -> ids.contains(r.id())).toList())
            .orElse(table.rows());
    var groups = table.vocabularies().getOrDefault("groups", Map.of()).keySet();
    List<RawRow> shown =
        chosen(
                attributes.get("group"),
                groups,
                "group-unknown",
                "the table '" + table.id() + "' has no group")
            .map(ids -> rows.stream().filter(r -> isInGroup(r, ids, table)).toList())
            .orElse(rows);
    boolean whole = attributes.isEmpty();
    Facets facets = new Facets(table, cells::in);
    Map<String, List<Integer>> ranks = ranks(columns, shown, table);
    return new TableView(
        table.id(),
        cells.in(table.caption()),
        table.note().map(cells::in).orElse(null),
        table.sources().isEmpty() ? null : citations.html(table.sources()),
        columns.stream()
            .map(c -> new Column(c.id(), c.type(), cells.in(c.label()), ranks.containsKey(c.id())))
            .toList(),
        IntStream.range(0, shown.size())
            .mapToObj(i -> row(i, shown.get(i), columns, table, facets, ranks))
            .toList(),
        whole,
        facets.of(columns, shown),
        whole
            ? table.matrix().map(new MatrixMaker(table, facets, cells)::matrix).orElse(null)
            : null,
        whole ? files(table) : List.of());
  }

  private List<DataFile> files(RawTable table) {
    SheetMaker maker = new SheetMaker(bibliography, cells::in);
    String path = "/" + language.base() + "/data/" + table.id();
    return DataFiles.of(maker.sheet(table, language.base()), path);
  }

  /** Ranks of cells by their column's id, in the order of the rows. */
  private Map<String, List<Integer>> ranks(
      List<RawColumn> columns, List<RawRow> rows, RawTable table) {
    Map<String, List<Integer>> ranks = new HashMap<>();
    Collator alphabet = Collator.getInstance(language.locale());
    for (RawColumn column : columns) {
      var vocabulary = table.vocabularies().get(column.of());
      new CellRanks(alphabet, cell -> cells.words(cell, vocabulary))
          .of(column, rows)
          .ifPresent(r -> ranks.put(column.id(), r));
    }
    return ranks;
  }

  private Row row(
      int at,
      RawRow row,
      List<RawColumn> columns,
      RawTable table,
      Facets facets,
      Map<String, List<Integer>> ranks) {
    List<Cell> shown = new ArrayList<>(columns.size());
    for (RawColumn column : columns) {
      List<Integer> ranked = ranks.get(column.id());
      shown.add(
          cells.cell(
              row.cells().get(column.id()),
              column.type(),
              table.vocabularies().get(column.of()),
              ranked == null ? null : ranked.get(at)));
    }
    return new Row(row.id(), shown, facets.tags(row, columns));
  }

  private Optional<List<String>> chosen(
      Attribute attribute, Collection<String> known, String rule, String message) {
    if (attribute == null) {
      return Optional.empty();
    }
    List<String> ids = Arrays.asList(attribute.value().strip().split("\\s*,\\s*"));
    for (String id : ids) {
      if (!known.contains(id)) {
        String near = Suggestion.didYouMean(id, known);
        problems.error(
            rule,
            attribute.at(),
            message + " '" + id + "'",
            near.isEmpty() ? "known: " + String.join(", ", known) : near);
      }
    }
    return Optional.of(ids);
  }

  private static boolean isInGroup(RawRow row, List<String> groups, RawTable table) {
    return table.columns().stream()
        .filter(column -> row.cells().get(column.id()) instanceof RawCell.Terms)
        .anyMatch(
            column ->
                ((RawCell.Terms) row.cells().get(column.id()))
                    .ids().stream()
                        .map(id -> table.vocabularies().get(column.of()).get(id).group())
                        .anyMatch(groups::contains));
  }
}
