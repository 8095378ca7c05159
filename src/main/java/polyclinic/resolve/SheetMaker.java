package polyclinic.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import polyclinic.cite.Bibliography;
import polyclinic.dataset.DataSheet;
import polyclinic.dataset.DataSheet.Column;
import polyclinic.dataset.DataSheet.Row;
import polyclinic.dataset.DataSheet.Term;
import polyclinic.dataset.DataSheet.Value;
import polyclinic.dataset.DataSheet.Work;
import polyclinic.model.Localized;
import polyclinic.source.Located;
import polyclinic.source.RawTable;
import polyclinic.source.RawTable.RawCell;
import polyclinic.source.RawTable.RawColumn;
import polyclinic.source.RawTable.RawRow;
import polyclinic.source.RawTable.RawTerm;

/** Makes of a data table, in one language, what its files to download hold. */
final class SheetMaker {

  private final Bibliography bibliography;
  private final Function<Localized, String> language;

  /**
   * @param language chooses a text
   */
  SheetMaker(Bibliography bibliography, Function<Localized, String> language) {
    this.bibliography = bibliography;
    this.language = language;
  }

  DataSheet sheet(RawTable table, String languageCode) {
    return new DataSheet(
        table.id(),
        languageCode,
        language.apply(table.caption()),
        table.note().map(language).orElse(""),
        works(table.sources()),
        table.columns().stream()
            .map(column -> new Column(column.id(), column.type(), language.apply(column.label())))
            .toList(),
        table.rows().stream().map(row -> row(row, table)).toList());
  }

  private Row row(RawRow row, RawTable table) {
    Map<String, Value> values = new HashMap<>();
    for (RawColumn column : table.columns()) {
      RawCell cell = row.cells().get(column.id());
      if (cell != null) {
        values.put(column.id(), value(cell, table.vocabularies().get(column.of())));
      }
    }
    return new Row(row.id(), values);
  }

  private Value value(RawCell cell, Map<String, RawTerm> vocabulary) {
    if (cell instanceof RawCell.Terms terms) {
      return new DataSheet.Terms(
          terms.ids().stream().map(vocabulary::get).map(this::term).toList());
    }
    if (cell instanceof RawCell.Share share) {
      return new DataSheet.Share(share.from(), share.to());
    }
    if (cell instanceof RawCell.Citations citations) {
      return new DataSheet.Works(works(citations.keys()));
    }
    return cell instanceof RawCell.Day day
        ? new DataSheet.Day(day.day())
        : new DataSheet.Text(language.apply(((RawCell.Text) cell).text()));
  }

  private Term term(RawTerm term) {
    return new Term(term.id(), language.apply(term.label()), term.group());
  }

  private List<Work> works(List<Located> keys) {
    return keys.stream().map(Located::value).map(this::work).toList();
  }

  private Work work(String key) {
    String url =
        bibliography
            .work(key)
            .flatMap(work -> work.links().stream().findFirst())
            .map(link -> link.url())
            .orElse("");
    return new Work(key, url);
  }
}
