package polyclinic.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import polyclinic.report.JsonText;

/** An object of JSON whose members stand in the order in which they were added. */
final class JsonTree {

  private final Map<String, String> members = new LinkedHashMap<>();

  JsonTree text(String name, String value) {
    members.put(name, JsonText.of(value));
    return this;
  }

  JsonTree number(String name, int value) {
    members.put(name, Integer.toString(value));
    return this;
  }

  JsonTree truth(String name, boolean value) {
    members.put(name, Boolean.toString(value));
    return this;
  }

  JsonTree texts(String name, List<String> values) {
    members.put(name, values.stream().map(JsonText::of).collect(Collectors.joining(",", "[", "]")));
    return this;
  }

  /** A list with a line for each of its objects. */
  <T> JsonTree objects(String name, List<T> values, Function<T, JsonTree> maker) {
    String end = values.isEmpty() ? "]" : "\n]";
    members.put(
        name,
        values.stream()
            .map(value -> "\n" + maker.apply(value))
            .collect(Collectors.joining(",", "[", end)));
    return this;
  }

  @Override
  public String toString() {
    return members.entrySet().stream()
        .map(member -> JsonText.of(member.getKey()) + ":" + member.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
