package polyclinic.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;
import polyclinic.report.Suggestion;

/**
 * The keys of a mapping. Take what is known, then call {@link #finish()}: what was not taken is
 * reported as unknown.
 */
final class YamlFields {

  private final SourceLocation at;
  private final Map<String, YamlValue> values;
  private final Map<String, SourceLocation> places;
  private final Set<String> asked = new HashSet<>();
  private final Problems problems;

  YamlFields(
      SourceLocation at,
      LinkedHashMap<String, YamlValue> values,
      Map<String, SourceLocation> places,
      Problems problems) {
    this.at = at;
    this.values = values;
    this.places = places;
    this.problems = problems;
  }

  static YamlFields empty(SourceLocation at, Problems problems) {
    return new YamlFields(at, new LinkedHashMap<>(), Map.of(), problems);
  }

  SourceLocation at() {
    return at;
  }

  /** The value of a key, if it is there and not empty. */
  Optional<YamlValue> get(String key) {
    asked.add(key);
    return Optional.ofNullable(values.get(key)).filter(v -> !v.isNull());
  }

  /** The value of a key that must be there. */
  Optional<YamlValue> require(String key, String remedy) {
    Optional<YamlValue> value = get(key);
    if (value.isEmpty()) {
      problems.error(
          "key-missing", places.getOrDefault(key, at), "'" + key + "' is missing", remedy);
    }
    return value;
  }

  /** What stands under a key, if it is there and right. */
  <T> Optional<T> get(Key<T> key) {
    return (key.isRequired() ? require(key.name(), key.remedy()) : get(key.name()))
        .flatMap(key.reading());
  }

  /** Keys in the order written, for mappings whose keys are data. */
  List<String> keys() {
    return new ArrayList<>(values.keySet());
  }

  SourceLocation placeOf(String key) {
    return places.get(key);
  }

  /** Reports the keys that nobody asked for. */
  void finish() {
    values.keySet().stream()
        .filter(key -> !asked.contains(key))
        .forEach(
            key -> {
              String near = Suggestion.didYouMean(key, asked);
              String hint =
                  near.isEmpty()
                      ? "known here: " + String.join(", ", asked.stream().sorted().toList())
                      : near;
              problems.error("key-unknown", places.get(key), "unknown key '" + key + "'", hint);
            });
  }
}
