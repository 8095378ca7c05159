package polyclinic.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All joints of a language, in the order in which they are asked. */
final class Joints {

  static final Joints NONE = new Joints(List.of());

  /** Characters that texts are mostly made of; others are looked up. */
  private static final int COMMON = 0x180;

  private final List<Joint> all;

  /** Which joints can stand behind a character: every space of a site asks. */
  private final List<List<Joint>> behind = new ArrayList<>();

  /**
   * @param all no two of them fit at the same place, or the first of them counts
   */
  Joints(List<Joint> all) {
    this.all = List.copyOf(all);
    Map<List<Joint>, List<Joint>> shared = new HashMap<>();
    for (char c = 0; c < COMMON; c++) {
      behind.add(shared.computeIfAbsent(candidates(c), list -> list));
    }
  }

  /** What is set in place of the white space at an index; empty if a line may end there. */
  Optional<String> at(String text, int at) {
    for (Joint joint : at == 0 ? all : behind(text.charAt(at - 1))) {
      if (joint.fits(text, at)) {
        return Optional.of(String.valueOf(joint.space()));
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Joints joints && all.equals(joints.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  private List<Joint> behind(char c) {
    return c < COMMON ? behind.get(c) : candidates(c);
  }

  private List<Joint> candidates(char c) {
    List<Joint> candidates = new ArrayList<>(0);
    for (Joint joint : all) {
      if (joint.mayFollow(c)) {
        candidates.add(joint);
      }
    }
    return candidates;
  }
}
