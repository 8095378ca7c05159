package polyclinic.search;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A folded word of the vocabulary while the index is made. */
final class Form {

  private final TreeSet<String> spellings = new TreeSet<>();
  private final TreeSet<String> parts = new TreeSet<>();
  private final List<Integer> entries = new ArrayList<>();
  private String stem;

  /** Notes that an entry has the word. Entries come in ascending order. */
  void occursIn(int entry) {
    if (entries.isEmpty() || entries.get(entries.size() - 1) != entry) {
      entries.add(entry);
    }
  }

  void spelled(String word) {
    spellings.add(word);
  }

  /** The ways it was written, sorted. */
  List<String> spellings() {
    return List.copyOf(spellings);
  }

  void stem(String folded) {
    stem = folded;
  }

  String stem() {
    return stem;
  }

  /** Notes a word that this one is composed of. */
  void part(String folded) {
    parts.add(folded);
  }

  /** The folded words that it is composed of, sorted. */
  List<String> parts() {
    return List.copyOf(parts);
  }

  /** Numbers of the entries that have it, ascending; none for a mere part of others. */
  List<Integer> entries() {
    return List.copyOf(entries);
  }
}
