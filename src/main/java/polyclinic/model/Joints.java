package polyclinic.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All joints of a language, in the order in which they are asked.
 *
 * @param all no two of them fit at the same place, or the first of them counts
 */
record Joints(List<Joint> all) {

  static final Joints NONE = new Joints(List.of());

  Joints {
    all = List.copyOf(all);
  }

  /** From {@code z. B., # mg}: each two parts of a phrase are joined. */
  static Joints of(String phrases, char space) {
    List<Joint> joints = new ArrayList<>();
    for (String phrase : phrases.strip().split("\\s*,\\s*")) {
      String[] parts = phrase.split("\\s+");
      for (int i = 1; i < parts.length; i++) {
        joints.add(new Joint(parts[i - 1], parts[i], space));
      }
    }
    return new Joints(joints);
  }

  Joints and(Joints others) {
    List<Joint> both = new ArrayList<>(all);
    both.addAll(others.all);
    return new Joints(both);
  }

  /** What is set in place of the white space at an index; empty if a line may end there. */
  Optional<String> at(CharSequence text, int at) {
    for (Joint joint : all) {
      if (joint.fits(text, at)) {
        return Optional.of(String.valueOf(joint.space()));
      }
    }
    return Optional.empty();
  }
}
