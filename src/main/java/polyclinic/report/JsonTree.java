package polyclinic.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An object of JSON whose members stand in the order in which they were added. */
public final class JsonTree {

  private final Map<String, String> members = new LinkedHashMap<>();

  public JsonTree text(String name, String value) {
    members.put(name, JsonText.of(value));
    return this;
  }

  public JsonTree number(String name, int value) {
    members.put(name, Integer.toString(value));
    return this;
  }

  public JsonTree truth(String name, boolean value) {
    members.put(name, Boolean.toString(value));
    return this;
  }

  public JsonTree texts(String name, List<String> values) {
    members.put(name, values.stream().map(JsonText::of).collect(Collectors.joining(",", "[", "]")));
    return this;
  }

  /** A list with a line for each of its objects. */
  public <T> JsonTree objects(String name, List<T> values, Function<T, JsonTree> maker) {
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
