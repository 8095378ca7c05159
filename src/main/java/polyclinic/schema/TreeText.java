package polyclinic.schema;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Collectors;
import polyclinic.report.JsonText;

/**
 * A tree of maps, lists, texts, numbers and truth values as text: JSON with an indent of two, or
 * YAML, which JSON's strings are part of.
 */
final class TreeText {

  private TreeText() {}

  static String json(Object tree) {
    StringBuilder out = new StringBuilder();
    json(tree, "\n", out);
    return out.append('\n').toString();
  }

  private static void json(Object tree, String indent, StringBuilder out) {
    if (tree instanceof Map<?, ?> map && !map.isEmpty()) {
      String separator = "{";
      for (var entry : map.entrySet()) {
        out.append(separator).append(indent).append("  ").append(scalar(entry.getKey()));
        json(entry.getValue(), indent + "  ", out.append(": "));
        separator = ",";
      }
      out.append(indent).append('}');
    } else if (tree instanceof Collection<?> list
        && list.stream().anyMatch(Map.class::isInstance)) {
      String separator = "[";
      for (Object item : list) {
        json(item, indent + "  ", out.append(separator).append(indent).append("  "));
        separator = ",";
      }
      out.append(indent).append(']');
    } else {
      out.append(flow(tree));
    }
  }

  /** Block style; what has no parts worth a line stands in one. */
  static String yaml(Map<?, ?> tree) {
    StringBuilder out = new StringBuilder();
    yaml(tree, "", out);
    return out.toString();
  }

  private static void yaml(Map<?, ?> map, String indent, StringBuilder out) {
    String before = "";
    for (var entry : map.entrySet()) {
      out.append(before).append(entry.getKey()).append(':');
      Object value = entry.getValue();
      if (value instanceof Map<?, ?> inner && !inner.isEmpty()) {
        yaml(inner, indent + "  ", out.append('\n').append(indent).append("  "));
      } else if (value instanceof Collection<?> list
          && list.stream().anyMatch(Map.class::isInstance)) {
        out.append('\n');
        items(list.iterator(), indent + "  ", out);
      } else {
        out.append(' ').append(flow(value)).append('\n');
      }
      before = indent;
    }
  }

  private static void items(Iterator<?> items, String indent, StringBuilder out) {
    while (items.hasNext()) {
      out.append(indent).append("- ");
      yaml((Map<?, ?>) items.next(), indent + "  ", out);
    }
  }

  private static String flow(Object value) {
    if (value instanceof Collection<?> list) {
      return list.stream().map(TreeText::flow).collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof Map<?, ?> ? "{}" : scalar(value);
  }

  private static String scalar(Object value) {
    return value instanceof String text ? JsonText.of(text) : String.valueOf(value);
  }
}
