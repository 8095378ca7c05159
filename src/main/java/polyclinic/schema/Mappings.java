package polyclinic.schema;

import java.util.LinkedHashMap;
import java.util.Map;

/** Small mappings that keep their order and may grow. */
final class Mappings {

  private Mappings() {}

  static Map<String, Object> of(String key, Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(key, value);
    return map;
  }

  static Map<String, Object> of(String one, Object first, String two, Object second) {
    Map<String, Object> map = of(one, first);
    map.put(two, second);
    return map;
  }

  static Map<String, Object> of(
      String one, Object first, String two, Object second, String three, Object third) {
    Map<String, Object> map = of(one, first, two, second);
    map.put(three, third);
    return map;
  }
}
