package polyclinic.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import polyclinic.model.Localized;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;
import polyclinic.report.Suggestion;

/**
 * A value of a YAML document. Each reading method gives the value as a type, or reports what was
 * expected and gives nothing.
 */
final class YamlValue {

  /** What can be part of an address, as ids become. */
  static final String ID = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*";

  private final String file;
  private final int firstLine;
  private final String name;
  private final Node node;
  private final Problems problems;

  /**
   * @param firstLine line of the file in which the document begins, 1-based
   * @param name what messages call the value
   */
  YamlValue(String file, int firstLine, String name, Node node, Problems problems) {
    this.file = file;
    this.firstLine = firstLine;
    this.name = name;
    this.node = node;
    this.problems = problems;
  }

  SourceLocation at() {
    return at(node);
  }

  boolean isNull() {
    return node.getTag().equals(Tag.NULL);
  }

  boolean isMapping() {
    return node instanceof MappingNode;
  }

  boolean isText() {
    return node instanceof ScalarNode;
  }

  /** A text: any plain value as it is written. */
  Optional<String> text() {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue().strip());
    }
    return wrong("a text", "write '" + name + ": some text'");
  }

  Optional<Located> located() {
    return text().map(text -> new Located(text, at()));
  }

  /** A text that can be part of an address, as ids become. */
  Optional<Located> id() {
    Optional<Located> id = located();
    if (id.isPresent() && !id.get().value().matches(ID)) {
      problems.error(
          "id-syntax",
          at(),
          "'" + id.get().value() + "' is not an id",
          "write letters, digits, '-', '_' and '.' only, such as beta-ngf");
    }
    return id;
  }

  Optional<Boolean> bool() {
    if (node.getTag().equals(Tag.BOOL)) {
      return text().map(Boolean::parseBoolean);
    }
    return wrong("true or false", "write 'true' or 'false' without quotation marks");
  }

  Optional<Integer> integer() {
    Optional<Double> number = number("a whole number");
    if (number.isPresent() && number.get() != Math.rint(number.get())) {
      return wrong("a whole number", "write a number such as 10");
    }
    return number.map(Double::intValue);
  }

  Optional<Double> number() {
    return number("a number");
  }

  private Optional<Double> number(String expected) {
    if (node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT)) {
      try {
        return Optional.of(Double.valueOf(((ScalarNode) node).getValue()));
      } catch (NumberFormatException e) {
        return wrong(expected, "write a decimal number such as 10");
      }
    }
    return wrong(expected, "write a number such as 10, without quotation marks");
  }

  Optional<LocalDate> date() {
    if (node instanceof ScalarNode scalar) {
      String text = scalar.getValue().strip();
      if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
        try {
          return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
          problems.error(
              "date", at(), "there is no day '" + text + "'", "correct the day of '" + name + "'");
          return Optional.empty();
        }
      }
      problems.error(
          "date", at(), "'" + text + "' is not a date", "write year-month-day, such as 2026-03-01");
      return Optional.empty();
    }
    return wrong("a date", "write year-month-day, such as 2026-03-01");
  }

  Optional<LocalTime> time() {
    Optional<String> text = text();
    try {
      return text.map(LocalTime::parse);
    } catch (DateTimeException e) {
      problems.error(
          "time", at(), "'" + text.get() + "' is not a time of day", "write it as \"08:30\"");
      return Optional.empty();
    }
  }

  /** A text that must be one of the given ones. */
  Optional<String> oneOf(Collection<String> allowed) {
    Optional<String> text = text();
    if (text.isPresent() && !allowed.contains(text.get())) {
      String near = Suggestion.didYouMean(text.get(), allowed);
      problems.error(
          "value-unknown",
          at(),
          "'" + name + "' cannot be '" + text.get() + "'",
          near.isEmpty() ? "allowed: " + String.join(", ", allowed) : near);
      return Optional.empty();
    }
    return text;
  }

  /** A list. */
  List<YamlValue> list() {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream()
          .map(item -> new YamlValue(file, firstLine, name, item, problems))
          .toList();
    }
    wrong("a list", "write '" + name + ": [one, two]'");
    return List.of();
  }

  /** One or many: a list, or a single value in place of it. */
  List<YamlValue> oneOrMany() {
    return node instanceof SequenceNode ? list() : List.of(this);
  }

  /** The keys of a mapping; a key that stands twice is reported. */
  Optional<YamlFields> fields() {
    if (!(node instanceof MappingNode mapping)) {
      return wrong("keys with values", "write 'key: value', one a line");
    }
    var values = new LinkedHashMap<String, YamlValue>();
    var places = new HashMap<String, SourceLocation>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problems.error(
            "yaml", at(tuple.getKeyNode()), "a key must be a text", "write 'key: value'");
        continue;
      }
      SourceLocation place = at(key);
      SourceLocation first = places.putIfAbsent(key.getValue(), place);
      if (first != null) {
        problems.error(
            "key-duplicate",
            place,
            "'" + key.getValue() + "' stands here twice",
            "remove one of them; the first is in line " + first.line());
        continue;
      }
      values.put(
          key.getValue(),
          new YamlValue(file, firstLine, key.getValue(), tuple.getValueNode(), problems));
    }
    return Optional.of(new YamlFields(at(), values, places, problems));
  }

  /** Where the keys of a mapping stand. */
  Map<String, SourceLocation> places() {
    Map<String, SourceLocation> places = new HashMap<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
          places.putIfAbsent(key.getValue(), at(tuple.getValueNode()));
        }
      }
    }
    return places;
  }

  /** A text for every language: one for all of them, or a mapping that leaves none out. */
  Optional<Localized> localized(List<String> languages) {
    if (!isMapping()) {
      return text()
          .map(
              text -> {
                var same = new HashMap<String, String>();
                languages.forEach(language -> same.put(language, text));
                return new Localized(same);
              });
    }
    YamlFields fields = fields().orElseThrow();
    Map<String, String> texts = new HashMap<>();
    List<String> missing = new ArrayList<>();
    for (String language : languages) {
      Optional<YamlValue> value = fields.get(language);
      if (value.isEmpty()) {
        missing.add(language);
      } else {
        value.get().text().ifPresent(text -> texts.put(language, text));
      }
    }
    fields.finish();
    if (!missing.isEmpty()) {
      problems.error(
          "translation-missing",
          at(),
          "'" + name + "' has no text in: " + String.join(", ", missing),
          "add '" + missing.get(0) + ": …'");
    }
    return texts.size() == languages.size() ? Optional.of(new Localized(texts)) : Optional.empty();
  }

  private <T> Optional<T> wrong(String expected, String remedy) {
    problems.error("type", at(), "'" + name + "' must be " + expected, remedy);
    return Optional.empty();
  }

  private SourceLocation at(Node other) {
    return other
        .getStartMark()
        .map(mark -> YamlDocument.at(file, mark, firstLine))
        .orElse(new SourceLocation(file, firstLine, 1));
  }
}
