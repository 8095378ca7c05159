package polyclinic.resolve;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import polyclinic.markdown.RawBlock.Attribute;
import polyclinic.model.Html;
import polyclinic.model.Language;
import polyclinic.model.Localized;
import polyclinic.model.TableView;
import polyclinic.model.TableView.Cell;
import polyclinic.model.TableView.Column;
import polyclinic.model.TableView.Row;
import polyclinic.model.TableView.Term;
import polyclinic.report.Problems;
import polyclinic.report.Suggestion;
import polyclinic.source.RawTable;
import polyclinic.source.RawTable.RawCell;
import polyclinic.source.RawTable.RawColumn;
import polyclinic.source.RawTable.RawRow;
import polyclinic.source.RawTable.RawTerm;

/** Shows a data table, or a part of it, in one language. */
final class TableResolver {

  static final Set<String> ATTRIBUTES = Set.of("group", "only", "columns");

  private final Language language;
  private final Citations citations;
  private final Problems problems;

  TableResolver(Language language, Citations citations, Problems problems) {
    this.language = language;
    this.citations = citations;
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
    return new TableView(
        table.id(),
        in(table.caption()),
        table.note().map(this::in).orElse(null),
        table.sources().isEmpty() ? null : citations.html(table.sources()),
        columns.stream().map(c -> new Column(c.id(), c.type(), in(c.label()))).toList(),
        shown.stream().map(row -> row(row, columns, table)).toList(),
        whole);
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

  private Row row(RawRow row, List<RawColumn> columns, RawTable table) {
    return new Row(
        row.id(),
        columns.stream().map(column -> cell(row.cells().get(column.id()), column, table)).toList());
  }

  private Cell cell(RawCell cell, RawColumn column, RawTable table) {
    if (cell == null) {
      return new Cell(column.type(), "", null, List.of());
    }
    if (cell instanceof RawCell.Terms terms) {
      Map<String, RawTerm> vocabulary = table.vocabularies().get(column.of());
      return new Cell(
          column.type(),
          "",
          null,
          terms.ids().stream().map(id -> term(vocabulary.get(id))).toList());
    }
    if (cell instanceof RawCell.Citations works) {
      Html html = works.keys().isEmpty() ? null : citations.html(works.keys());
      return new Cell(column.type(), "", html, List.of());
    }
    String text =
        cell instanceof RawCell.Share share
            ? percent(share)
            : cell instanceof RawCell.Day day
                ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(language.locale())
                    .format(day.day())
                : in(((RawCell.Text) cell).text());
    return new Cell(column.type(), text, null, List.of());
  }

  private Term term(RawTerm term) {
    return new Term(term.id(), in(term.label()), term.group().isEmpty() ? null : term.group());
  }

  private String percent(RawCell.Share share) {
    NumberFormat percent = NumberFormat.getPercentInstance(language.locale());
    percent.setMaximumFractionDigits(2);
    String to = percent.format(share.to() / 100);
    if (share.from() == share.to()) {
      return to;
    }
    NumberFormat number = NumberFormat.getNumberInstance(language.locale());
    return number.format(share.from()) + "–" + to;
  }

  private String in(Localized text) {
    // a label that lacks a language is a finding already; the others are checked nevertheless
    return text.texts().getOrDefault(language.base(), "");
  }
}
