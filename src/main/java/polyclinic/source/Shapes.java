package polyclinic.source;

import static polyclinic.source.Shape.Entry.optional;
import static polyclinic.source.Shape.Entry.required;
import static polyclinic.source.Shape.Name.WORK;
import static polyclinic.source.Shape.Scalar.DATE;
import static polyclinic.source.Shape.Scalar.FLAG;
import static polyclinic.source.Shape.Scalar.LOCALIZED;
import static polyclinic.source.Shape.Scalar.NUMBER;
import static polyclinic.source.Shape.Scalar.TEXT;
import static polyclinic.source.Shape.Scalar.TIME;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import polyclinic.report.Speech;
import polyclinic.source.RawTable.RawColumn;
import polyclinic.source.RawTable.RawTerm;
import polyclinic.source.Shape.Either;
import polyclinic.source.Shape.Entry;
import polyclinic.source.Shape.ListOf;
import polyclinic.source.Shape.Mapping;
import polyclinic.source.Shape.Matching;
import polyclinic.source.Shape.Named;
import polyclinic.source.Shape.OneOf;
import polyclinic.source.Shape.OneOrMany;

/** What the YAML of a site may hold. A test holds it against what the readers accept. */
public final class Shapes {

  private static final Shape ID = new Matching(YamlValue.ID);
  private static final Shape PHONE = new Matching(ConfigReader.PHONE);

  private Shapes() {}

  /** The front matter of a page. */
  public static Mapping page() {
    return PageKeys.shape();
  }

  /** {@code site.yaml}. */
  public static Mapping site() {
    return new Mapping(
        List.of(
            required("title", LOCALIZED),
            optional("tagline", LOCALIZED),
            required("baseUrl", new Matching(ConfigReader.URL)),
            optional("indexing", FLAG),
            optional("notice", LOCALIZED),
            optional(EditorsKey.NAME, new OneOf(Speech.codes())),
            optional("rawHtml", new OneOf(ConfigReader.RAW_HTML)),
            optional("fallback", new OneOf(FallbackPolicy.NAMES)),
            optional("leaflets", FLAG),
            optional("sharePictures", FLAG),
            optional("jurisdiction", new OneOrMany(TEXT)),
            optional(
                "rules",
                new Named(
                    new Mapping(
                        List.of(
                            required("severity", new OneOf(RuleSettingsReader.SEVERITIES)),
                            required("reason", TEXT))))),
            required("languages", new ListOf(language())),
            required("clinic", clinic()),
            optional("openingHours", new ListOf(hours())),
            optional(
                "navigation",
                new Mapping(
                    List.of(
                        optional("main", new ListOf(TEXT)), optional("footer", new ListOf(TEXT))))),
            optional(
                "theme",
                new Mapping(List.of(optional("accent", new Matching(ConfigReader.COLOUR)))))));
  }

  private static Mapping language() {
    return new Mapping(
        List.of(
            required("code", new Matching(ConfigReader.CODE)),
            required("label", TEXT),
            optional("locale", TEXT),
            optional("direction", new OneOf(ConfigReader.DIRECTIONS)),
            optional("variantOf", new Matching(ConfigReader.CODE))));
  }

  private static Mapping clinic() {
    return new Mapping(
        List.of(
            required("legalName", TEXT),
            required("street", TEXT),
            required("postalCode", TEXT),
            required("city", TEXT),
            required("country", LOCALIZED),
            required("phone", PHONE),
            optional("fax", PHONE),
            required("email", new Matching(ConfigReader.EMAIL)),
            optional("emergency", PHONE),
            optional("representative", LOCALIZED),
            optional("register", LOCALIZED),
            optional("vatId", TEXT),
            optional("authority", LOCALIZED),
            optional("chamber", LOCALIZED),
            optional("profession", LOCALIZED),
            optional("professionalRules", LOCALIZED),
            optional("professionalRulesUrl", new Matching(ConfigReader.URL)),
            optional("editor", LOCALIZED),
            optional("latitude", NUMBER),
            optional("longitude", NUMBER)));
  }

  private static Mapping hours() {
    return new Mapping(
        List.of(
            required("days", new OneOrMany(new OneOf(ConfigReader.DAYS))),
            required("opens", TIME),
            required("closes", TIME)));
  }

  /** {@code people.yaml}. */
  public static Mapping people() {
    var person =
        new Mapping(
            List.of(
                required("id", ID),
                required("name", TEXT),
                optional("role", LOCALIZED),
                optional("credentials", LOCALIZED),
                optional("about", LOCALIZED)));
    return new Mapping(List.of(optional("page", TEXT), required("people", new ListOf(person))));
  }

  /** {@code glossary.yaml}. */
  public static Mapping glossary() {
    var term =
        new Mapping(
            List.of(
                required("id", ID),
                required("term", LOCALIZED),
                optional("abbreviation", LOCALIZED),
                required("definition", LOCALIZED)));
    return new Mapping(List.of(optional("page", TEXT), required("terms", new ListOf(term))));
  }

  /** A data table, with the columns and words that it has now. */
  public static Mapping table(RawTable table) {
    var term =
        new Mapping(
            List.of(required("id", ID), required("label", LOCALIZED), optional("group", TEXT)));
    return new Mapping(
        List.of(
            required("caption", LOCALIZED),
            optional("page", TEXT),
            optional("note", LOCALIZED),
            optional("sources", new OneOrMany(WORK)),
            optional("vocabularies", new Named(new ListOf(term))),
            required("columns", new ListOf(column(table))),
            optional("matrix", matrix(table)),
            required("rows", new ListOf(row(table)))));
  }

  private static Mapping matrix(RawTable table) {
    List<String> columns =
        table.columns().stream()
            .filter(column -> column.type().equals("terms"))
            .map(RawColumn::id)
            .toList();
    return new Mapping(
        List.of(required("column", new OneOf(columns)), required("caption", LOCALIZED)));
  }

  private static Mapping column(RawTable table) {
    return new Mapping(
        List.of(
            required("id", ID),
            required("type", new OneOf(TableReader.TYPES)),
            required("label", LOCALIZED),
            optional("of", new OneOf(table.vocabularies().keySet().stream().sorted().toList())),
            optional("optional", FLAG)));
  }

  private static Mapping row(RawTable table) {
    List<Entry> entries = new ArrayList<>();
    entries.add(required("id", ID));
    for (RawColumn column : table.columns()) {
      Shape shape = cell(column, table.vocabularies());
      entries.add(new Entry(column.id(), shape, !column.optional(), false));
    }
    return new Mapping(entries);
  }

  private static Shape cell(RawColumn column, Map<String, Map<String, RawTerm>> vocabularies) {
    return switch (column.type()) {
      case "terms" -> new OneOrMany(new OneOf(List.copyOf(vocabularies.get(column.of()).keySet())));
      case "share" ->
          new Either(
              NUMBER, new Mapping(List.of(required("from", NUMBER), required("to", NUMBER))));
      case "citations" -> new OneOrMany(WORK);
      case "date" -> DATE;
      case "trial" -> new Matching(TableReader.TRIAL);
      case "link" -> new Matching(TableReader.LINK);
      default -> LOCALIZED;
    };
  }
}
