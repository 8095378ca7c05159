package polyclinic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import polyclinic.report.JsonText;
import polyclinic.source.RawTable.RawColumn;

/**
 * A row as YAML: what is known stands there, and what is not is left empty, which is an error that
 * names the place.
 *
 * @param values of columns, and of languages of columns with a dot between them
 */
record RowText(List<RawColumn> columns, List<String> languages, Map<String, String> values) {

  /** What values can be given for. */
  SortedSet<String> keys() {
    SortedSet<String> keys = new TreeSet<>();
    for (RawColumn column : columns) {
      keys.add(column.id());
      if (isText(column)) {
        languages.forEach(language -> keys.add(column.id() + "." + language));
      }
    }
    return keys;
  }

  /** Given values that belong nowhere. */
  SortedSet<String> strangers() {
    SortedSet<String> strangers = new TreeSet<>(values.keySet());
    strangers.removeAll(keys());
    return strangers;
  }

  /** The row, from an archetype with the places {@code {id}} and {@code {columns}}. */
  String write(String archetype, String id) {
    List<String> lines = new ArrayList<>();
    for (String line : archetype.stripTrailing().lines().toList()) {
      if (line.strip().equals("{columns}")) {
        String indent = line.substring(0, line.indexOf('{'));
        columns.stream()
            .filter(column -> !column.optional() || isGiven(column))
            .forEach(column -> lines.add(indent + column.id() + ":" + cell(column)));
      } else {
        lines.add(line.replace("{id}", id));
      }
    }
    return String.join("\n", lines);
  }

  private boolean isGiven(RawColumn column) {
    return values.keySet().stream().anyMatch(key -> key.split("\\.")[0].equals(column.id()));
  }

  private String cell(RawColumn column) {
    String value = values.get(column.id());
    return switch (column.type()) {
      case "name", "text" -> value == null ? texts(column) : " " + JsonText.of(value);
      case "terms", "citations" ->
          value == null
              ? ""
              : " "
                  + Arrays.stream(value.split("\\s*,\\s*"))
                      .collect(Collectors.joining(", ", "[", "]"));
      default -> value == null ? "" : " " + value;
    };
  }

  private String texts(RawColumn column) {
    return languages.stream()
        .map(
            language -> {
              String text = values.get(column.id() + "." + language);
              return language + ": " + (text == null ? "" : JsonText.of(text));
            })
        .collect(Collectors.joining(", ", " {", "}"));
  }

  private static boolean isText(RawColumn column) {
    return column.type().equals("name") || column.type().equals("text");
  }
}
