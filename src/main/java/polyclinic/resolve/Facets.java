package polyclinic.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import polyclinic.model.Localized;
import polyclinic.model.TableView.Facet;
import polyclinic.model.TableView.Option;
import polyclinic.source.RawTable;
import polyclinic.source.RawTable.RawCell;
import polyclinic.source.RawTable.RawColumn;
import polyclinic.source.RawTable.RawRow;
import polyclinic.source.RawTable.RawTerm;

/** What a data table can be filtered by: the terms of its columns, or the groups of the terms. */
final class Facets {

  private static final String GROUPS = "groups";

  private final RawTable table;
  private final Function<Localized, String> language;

  /**
   * @param language chooses a text
   */
  Facets(RawTable table, Function<Localized, String> language) {
    this.table = table;
    this.language = language;
  }

  /** The facets of columns that tell rows apart. */
  List<Facet> of(List<RawColumn> columns, List<RawRow> rows) {
    return columns.stream()
        .filter(column -> column.type().equals("terms"))
        .map(column -> facet(column, rows))
        .filter(facet -> facet.options().size() > 1)
        .toList();
  }

  /** The facet of a column of terms, with the options that rows have. */
  Facet facet(RawColumn column, List<RawRow> rows) {
    Map<String, RawTerm> names = table.vocabularies().get(grouped(column) ? GROUPS : column.of());
    List<Option> options =
        names.values().stream()
            .map(term -> option(column, term, rows))
            .filter(option -> option.count() > 0)
            .toList();
    return new Facet(column.id(), language.apply(column.label()), options);
  }

  private Option option(RawColumn column, RawTerm term, List<RawRow> rows) {
    String tag = tag(column, term.id());
    int count = (int) rows.stream().filter(row -> tags(row, column).contains(tag)).count();
    return new Option(term.id(), tag, language.apply(term.label()), count);
  }

  /** The options that a row belongs to, each once. */
  List<String> tags(RawRow row, List<RawColumn> columns) {
    return columns.stream().flatMap(column -> tags(row, column).stream()).toList();
  }

  private List<String> tags(RawRow row, RawColumn column) {
    return row.cells().get(column.id()) instanceof RawCell.Terms terms
        ? terms.ids().stream()
            .flatMap(id -> name(column, id).stream())
            .distinct()
            .map(name -> tag(column, name))
            .toList()
        : List.of();
  }

  private Optional<String> name(RawColumn column, String term) {
    return grouped(column)
        ? Optional.of(table.vocabularies().get(column.of()).get(term).group())
            .filter(group -> !group.isEmpty())
        : Optional.of(term);
  }

  private boolean grouped(RawColumn column) {
    return table.vocabularies().containsKey(GROUPS) && groups(column).findAny().isPresent();
  }

  private Stream<String> groups(RawColumn column) {
    return table.vocabularies().get(column.of()).values().stream()
        .map(RawTerm::group)
        .filter(group -> !group.isEmpty());
  }

  private static String tag(RawColumn column, String option) {
    return column.id() + "." + option;
  }
}
