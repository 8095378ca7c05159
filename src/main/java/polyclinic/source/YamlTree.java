package polyclinic.source;

import java.util.LinkedHashMap;
import java.util.Map;
import polyclinic.report.Problems;
import polyclinic.report.SourceText;

/**
 * A YAML file as plain values, for data that comes with the program: maps in the order written,
 * lists, and texts.
 */
public final class YamlTree {

  private YamlTree() {}

  /**
   * Reads a mapping.
   *
   * @throws IllegalArgumentException if it is none, or broken: then the program is
   */
  public static Map<String, Object> read(SourceText source) {
    Problems problems = new Problems();
    Map<String, Object> tree =
        YamlDocument.read(source.file(), source.text(), 1, problems)
            .map(YamlTree::map)
            .orElse(Map.of());
    if (problems.haveErrors()) {
      throw new IllegalArgumentException(problems.sorted().get(0).toString());
    }
    return tree;
  }

  private static Map<String, Object> map(YamlFields fields) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (String key : fields.keys()) {
      fields.get(key).ifPresent(value -> map.put(key, value(value)));
    }
    return map;
  }

  private static Object value(YamlValue value) {
    if (value.isMapping()) {
      return value.fields().map(YamlTree::map).orElse(Map.of());
    }
    return value.isText()
        ? value.text().orElse("")
        : value.list().stream().map(YamlTree::value).toList();
  }
}
