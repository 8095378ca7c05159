package polyclinic.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import polyclinic.report.SourceText;
import polyclinic.source.YamlTree;

/** Typed access to data that comes with the program. */
final class Tree {

  private final Map<String, Object> values;

  private Tree(Map<String, Object> values) {
    this.values = values;
  }

  /** Reads a file from the jar; empty if there is none. */
  static Optional<Tree> read(String name) {
    try (InputStream stream = Tree.class.getResourceAsStream(name)) {
      if (stream == null) {
        return Optional.empty();
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(new Tree(YamlTree.read(new SourceText(name, text))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String key) {
    return maybe(key).orElseThrow(() -> new IllegalArgumentException("no '" + key + "'"));
  }

  Optional<String> maybe(String key) {
    return Optional.ofNullable((String) values.get(key));
  }

  String text(String key, String otherwise) {
    return maybe(key).orElse(otherwise);
  }

  /** The lines of a text, or the items of a list. */
  List<String> lines(String key) {
    return strings(values.get(key));
  }

  /** The items of a list. */
  @SuppressWarnings("unchecked")
  List<Tree> trees(String key) {
    return ((List<Map<String, Object>>) values.getOrDefault(key, List.of()))
        .stream().map(Tree::new).toList();
  }

  /** The values of a mapping, in its order. */
  @SuppressWarnings("unchecked")
  Map<String, Tree> map(String key) {
    Map<String, Tree> map = new LinkedHashMap<>();
    ((Map<String, Object>) values.getOrDefault(key, Map.of()))
        .forEach((name, value) -> map.put(name, new Tree((Map<String, Object>) value)));
    return map;
  }

  /** The texts of a mapping. */
  @SuppressWarnings("unchecked")
  Map<String, String> texts(String key) {
    return Map.copyOf((Map<String, String>) values.getOrDefault(key, Map.of()));
  }

  /** The lists of a mapping, in its order. */
  @SuppressWarnings("unchecked")
  Map<String, List<String>> lists(String key) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    ((Map<String, Object>) values.getOrDefault(key, Map.of()))
        .forEach((name, value) -> lists.put(name, strings(value)));
    return lists;
  }

  @SuppressWarnings("unchecked")
  private static List<String> strings(Object value) {
    if (value == null) {
      return List.of();
    }
    return value instanceof String text
        ? text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()
        : (List<String>) value;
  }
}
