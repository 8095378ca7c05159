package polyclinic.dataset;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/**
 * Writes a table as RFC 4180 has it, with a byte order mark: without it Excel takes UTF-8 for the
 * encoding of its country.
 */
final class CsvSheet {

  private static final String MARK = "\uFEFF";
  private static final String BETWEEN = "; ";
  private static final String SHARE = "share";

  /** What a spreadsheet may take for the beginning of a formula, the wide forms included. */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private CsvSheet() {}

  static String write(DataSheet sheet) {
    var text = new StringWriter();
    text.write(MARK);
    try (CsvWriter csv =
        CsvWriter.builder().fieldSeparator(',').lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(sheet.columns().stream().flatMap(CsvSheet::heads).toList());
      sheet.rows().forEach(row -> csv.writeRecord(cells(row, sheet.columns())));
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return text.toString();
  }

  /** A share takes two columns: a spreadsheet would make a date of "10-15". */
  private static Stream<String> heads(Column column) {
    return column.type().equals(SHARE)
        ? Stream.of(column.label() + ", min (%)", column.label() + ", max (%)").map(CsvSheet::safe)
        : Stream.of(safe(column.label()));
  }

  private static List<String> cells(Row row, List<Column> columns) {
    return columns.stream().flatMap(c -> cells(row.values().get(c.id()), c)).toList();
  }

  private static Stream<String> cells(Value value, Column column) {
    if (value instanceof Share share) {
      return Stream.of(number(share.from()), number(share.to()));
    }
    if (value == null) {
      return column.type().equals(SHARE) ? Stream.of("", "") : Stream.of("");
    }
    return Stream.of(safe(text(value)));
  }

  private static String text(Value value) {
    if (value instanceof Terms terms) {
      return terms.terms().stream().map(Term::label).collect(Collectors.joining(BETWEEN));
    }
    if (value instanceof Works works) {
      return works.works().stream().map(CsvSheet::work).collect(Collectors.joining(BETWEEN));
    }
    return value instanceof Day day ? day.day().toString() : ((Text) value).text();
  }

  private static String work(Work work) {
    return work.url().isEmpty() ? work.key() : work.url();
  }

  static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** Shows a text as text: the apostrophe is the spreadsheets' own sign for it. */
  private static String safe(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
