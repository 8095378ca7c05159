package polyclinic.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import polyclinic.dataset.DataSheet.Column;
import polyclinic.dataset.DataSheet.Day;
import polyclinic.dataset.DataSheet.Row;
import polyclinic.dataset.DataSheet.Share;
import polyclinic.dataset.DataSheet.Term;
import polyclinic.dataset.DataSheet.Terms;
import polyclinic.dataset.DataSheet.Text;
import polyclinic.dataset.DataSheet.Value;
import polyclinic.dataset.DataSheet.Work;
import polyclinic.dataset.DataSheet.Works;
import polyclinic.report.JsonText;

/** Writes a table as JSON, a row a line: ids stay what they are in every language. */
final class JsonSheet {

  private JsonSheet() {}

  static String write(DataSheet sheet) {
    List<String> members = new ArrayList<>();
    members.add(member("id", JsonText.of(sheet.id())));
    members.add(member("language", JsonText.of(sheet.language())));
    members.add(member("caption", JsonText.of(sheet.caption())));
    if (!sheet.note().isEmpty()) {
      members.add(member("note", JsonText.of(sheet.note())));
    }
    members.add(member("sources", list(sheet.sources(), JsonSheet::work)));
    members.add(member("columns", lines(sheet.columns(), JsonSheet::column)));
    members.add(member("rows", lines(sheet.rows(), row -> row(row, sheet.columns()))));
    return "{\n" + String.join(",\n", members) + "\n}\n";
  }

  private static String column(Column column) {
    return object(
        member("id", JsonText.of(column.id())),
        member("type", JsonText.of(column.type())),
        member("label", JsonText.of(column.label())));
  }

  private static String row(Row row, List<Column> columns) {
    List<String> members = new ArrayList<>();
    members.add(member("id", JsonText.of(row.id())));
    for (Column column : columns) {
      Value value = row.values().get(column.id());
      members.add(member(column.id(), value == null ? "null" : value(value)));
    }
    return object(members.toArray(String[]::new));
  }

  private static String value(Value value) {
    if (value instanceof Terms terms) {
      return list(terms.terms(), JsonSheet::term);
    }
    if (value instanceof Works works) {
      return list(works.works(), JsonSheet::work);
    }
    if (value instanceof Share share) {
      return object(
          member("from", CsvSheet.number(share.from())), member("to", CsvSheet.number(share.to())));
    }
    return JsonText.of(value instanceof Day day ? day.day().toString() : ((Text) value).text());
  }

  private static String term(Term term) {
    String id = member("id", JsonText.of(term.id()));
    String label = member("label", JsonText.of(term.label()));
    return term.group().isEmpty()
        ? object(id, label)
        : object(id, label, member("group", JsonText.of(term.group())));
  }

  private static String work(Work work) {
    String key = member("key", JsonText.of(work.key()));
    return work.url().isEmpty() ? object(key) : object(key, member("url", JsonText.of(work.url())));
  }

  private static String member(String name, String value) {
    return JsonText.of(name) + ": " + value;
  }

  private static String object(String... members) {
    return "{" + String.join(", ", members) + "}";
  }

  private static <T> String list(List<T> items, Function<T, String> writer) {
    return items.stream().map(writer).collect(Collectors.joining(", ", "[", "]"));
  }

  private static <T> String lines(List<T> items, Function<T, String> writer) {
    return items.stream().map(writer).collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));
  }
}
