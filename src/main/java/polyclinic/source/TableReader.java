package polyclinic.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import polyclinic.model.Localized;
import polyclinic.report.Problems;
import polyclinic.report.SourceText;
import polyclinic.report.Suggestion;
import polyclinic.source.RawTable.RawCell;
import polyclinic.source.RawTable.RawColumn;
import polyclinic.source.RawTable.RawMatrix;
import polyclinic.source.RawTable.RawRow;
import polyclinic.source.RawTable.RawTerm;

/** Reads {@code content/data/NAME.yaml}. */
final class TableReader {

  static final List<String> TYPES =
      List.of("name", "text", "terms", "share", "citations", "trial", "link", "date");
  static final String TRIAL = "NCT\\d{8}";
  static final String LINK = "https://\\S+";

  private static final Localized NO_TEXT = new Localized(Map.of());

  private final List<String> languages;
  private final Problems problems;

  TableReader(List<String> languages, Problems problems) {
    this.languages = languages;
    this.problems = problems;
  }

  Optional<RawTable> read(String id, SourceText source) {
    return YamlDocument.read(source.file(), source.text(), 1, problems)
        .map(fields -> table(id, source.file(), fields));
  }

  private RawTable table(String id, String file, YamlFields fields) {
    Optional<Localized> caption =
        fields
            .require("caption", "add 'caption: …', what the table shows")
            .flatMap(v -> v.localized(languages));
    Optional<Located> page = fields.get("page").flatMap(YamlValue::located);
    Optional<Localized> note = fields.get("note").flatMap(v -> v.localized(languages));
    List<Located> sources =
        fields.get("sources").stream()
            .flatMap(v -> v.oneOrMany().stream())
            .flatMap(v -> v.located().stream())
            .toList();
    Map<String, Map<String, RawTerm>> vocabularies =
        Vocabularies.read(
            fields.get("vocabularies").flatMap(YamlValue::fields), languages, problems);
    List<YamlValue> listed =
        fields.require("columns", "add 'columns:' with a list").stream()
            .flatMap(v -> v.list().stream())
            .toList();
    List<RawColumn> columns =
        listed.stream().flatMap(v -> column(v, vocabularies.keySet()).stream()).toList();
    boolean complete = columns.size() == listed.size();
    Optional<RawMatrix> matrix = fields.get("matrix").flatMap(v -> matrix(v, columns));
    List<RawRow> rows = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    fields.require("rows", "add 'rows:' with a list").stream()
        .flatMap(v -> v.list().stream())
        .forEach(value -> row(value, columns, complete, vocabularies, ids).ifPresent(rows::add));
    fields.finish();
    return new RawTable(
        id,
        file,
        caption.orElse(NO_TEXT),
        page,
        note,
        sources,
        matrix,
        vocabularies,
        columns,
        rows);
  }

  private Optional<RawMatrix> matrix(YamlValue value, List<RawColumn> columns) {
    Optional<YamlFields> fields = value.fields();
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    YamlFields f = fields.get();
    List<String> known =
        columns.stream().filter(c -> c.type().equals("terms")).map(RawColumn::id).toList();
    Optional<String> column =
        f.require("column", "add 'column: …', a column of terms").flatMap(v -> v.oneOf(known));
    Optional<Localized> caption =
        f.require("caption", "add 'caption: …', what the drawing shows")
            .flatMap(v -> v.localized(languages));
    f.finish();
    return column.map(id -> new RawMatrix(id, caption.orElse(NO_TEXT)));
  }

  private Optional<RawColumn> column(YamlValue value, Set<String> vocabularies) {
    Optional<YamlFields> fields = value.fields();
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    YamlFields f = fields.get();
    Optional<Located> id = f.require("id", "add 'id: …'").flatMap(YamlValue::id);
    Optional<String> type = f.require("type", "add 'type: text'").flatMap(v -> v.oneOf(TYPES));
    Optional<Localized> label =
        f.require("label", "add 'label: …', in every language")
            .flatMap(v -> v.localized(languages));
    Optional<String> of =
        type.filter("terms"::equals).isPresent()
            ? f.require("of", "add 'of: …', the name of a vocabulary")
                .flatMap(v -> v.oneOf(vocabularies))
            : Optional.of("");
    boolean optional = f.get("optional").flatMap(YamlValue::bool).orElse(false);
    f.finish();
    if (id.isEmpty() || type.isEmpty() || of.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new RawColumn(id.get().value(), type.get(), of.get(), label.orElse(NO_TEXT), optional));
  }

  private Optional<RawRow> row(
      YamlValue value,
      List<RawColumn> columns,
      boolean complete,
      Map<String, Map<String, RawTerm>> vocabularies,
      Set<String> ids) {
    Optional<YamlFields> fields = value.fields();
    Optional<Located> id =
        fields.flatMap(f -> f.require("id", "add 'id: …'")).flatMap(YamlValue::id);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    if (!ids.add(id.get().value())) {
      problems.error(
          "id-duplicate",
          id.get().at(),
          "a row with the id '" + id.get().value() + "' stands above",
          "give every row an id of its own, or remove the second");
    }
    Map<String, RawCell> cells = new HashMap<>();
    for (RawColumn column : columns) {
      Optional<YamlValue> cell =
          column.optional()
              ? fields.get().get(column.id())
              : fields
                  .get()
                  .require(
                      column.id(),
                      "add '" + column.id() + ": …': every row needs a value in this column");
      cell.flatMap(c -> cell(c, column, vocabularies)).ifPresent(c -> cells.put(column.id(), c));
    }
    if (complete) { // otherwise a key may belong to a column that cannot be read
      fields.get().finish();
    }
    return Optional.of(new RawRow(id.get().value(), cells, id.get().at()));
  }

  private Optional<RawCell> cell(
      YamlValue value, RawColumn column, Map<String, Map<String, RawTerm>> vocabularies) {
    return switch (column.type()) {
      case "terms" -> Optional.of(terms(value, column.of(), vocabularies.get(column.of())));
      case "share" -> share(value);
      case "citations" ->
          Optional.of(
              new RawCell.Citations(
                  value.oneOrMany().stream().flatMap(v -> v.located().stream()).toList()));
      case "date" -> value.date().map(RawCell.Day::new);
      case "trial" -> matching(value, TRIAL, "identifier", "write NCT and eight digits");
      case "link" -> matching(value, LINK, "url", "write an address that begins with https://");
      default -> value.localized(languages).map(RawCell.Text::new);
    };
  }

  private RawCell terms(YamlValue value, String vocabulary, Map<String, RawTerm> terms) {
    List<String> ids = new ArrayList<>();
    for (YamlValue item : value.oneOrMany()) {
      Optional<String> id = item.text();
      if (id.isPresent() && !terms.containsKey(id.get())) {
        String near = Suggestion.didYouMean(id.get(), terms.keySet());
        problems.error(
            "term-unknown",
            item.at(),
            "no term '" + id.get() + "' in the vocabulary '" + vocabulary + "'",
            near.isEmpty() ? "add it to the vocabulary, with a label in every language" : near);
      } else {
        id.ifPresent(ids::add);
      }
    }
    return new RawCell.Terms(List.copyOf(ids));
  }

  private Optional<RawCell> share(YamlValue value) {
    if (!value.isMapping()) {
      return value.number().map(n -> new RawCell.Share(n, n));
    }
    YamlFields fields = value.fields().orElseThrow();
    Optional<Double> from = fields.require("from", "add 'from: 10'").flatMap(YamlValue::number);
    Optional<Double> to = fields.require("to", "add 'to: 15'").flatMap(YamlValue::number);
    fields.finish();
    return from.isPresent() && to.isPresent()
        ? Optional.of(new RawCell.Share(from.get(), to.get()))
        : Optional.empty();
  }

  private Optional<RawCell> matching(YamlValue value, String pattern, String rule, String remedy) {
    Optional<String> text = value.text();
    if (text.isPresent() && !text.get().matches(pattern)) {
      problems.error(rule, value.at(), "'" + text.get() + "' is malformed", remedy);
      return Optional.empty();
    }
    return value.localized(languages).map(RawCell.Text::new);
  }
}
