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
  private Joints(List<Joint> all) {
    this.all = List.copyOf(all);
    Map<List<Joint>, List<Joint>> shared = new HashMap<>();
    for (char c = 0; c < COMMON; c++) {
      behind.add(shared.computeIfAbsent(candidates(c), list -> list));
    }
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
    return all.stream().filter(joint -> joint.mayFollow(c)).toList();
  }
}
