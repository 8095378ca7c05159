package polyclinic.evidence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import polyclinic.model.CitedWork;

/**
 * How many works there are of a type of study.
 *
 * @param type as the bibliography has it, or {@code unknown}
 */
public record StudyCount(String type, int works) {

  static final String UNKNOWN = "unknown";

  /** Sorted by type; each work is counted once. */
  static List<StudyCount> of(List<CitedWork> works) {
    Map<String, String> types = new TreeMap<>();
    works.forEach(w -> types.put(w.key(), w.studyType() == null ? UNKNOWN : w.studyType()));
    Map<String, Integer> counts = new TreeMap<>();
    types.values().forEach(type -> counts.merge(type, 1, Integer::sum));
    return counts.entrySet().stream().map(e -> new StudyCount(e.getKey(), e.getValue())).toList();
  }
}
