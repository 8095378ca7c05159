package polyclinic.parity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Forms by their first letter: what begins at a place of a text is found without a pattern. */
final class Stems {

  private final Map<Character, List<Stem>> byLetter = new HashMap<>();

  /**
   * The first word of a form, or its beginning.
   *
   * @param open whether a word may go on behind it
   */
  private record Stem(String text, boolean open) {}

  /**
   * @param forms {@code stem*} goes on; upper and lower case do not count
   */
  Stems(Collection<String> forms) {
    for (String form : forms) {
      String first = form.split(" ")[0];
      Stem stem = new Stem(first.replace("*", ""), first.endsWith("*"));
      char letter = Character.toLowerCase(first.charAt(0));
      byLetter.computeIfAbsent(letter, l -> new ArrayList<>()).add(stem);
    }
  }

  /** Where the forms end that begin at an index, whatever follows them. */
  List<Integer> ends(String text, int at) {
    List<Integer> ends = new ArrayList<>(0);
    for (Stem stem : at(text, at)) {
      if (begins(text, at, stem)) {
        ends.add(at + stem.text().length());
      }
    }
    return ends;
  }

  /** Whether a form stands at an index, and its word ends where the form does. */
  boolean isAt(String text, int at) {
    for (Stem stem : at(text, at)) {
      if (begins(text, at, stem) && (stem.open() || isEnd(text, at + stem.text().length()))) {
        return true;
      }
    }
    return false;
  }

  private List<Stem> at(String text, int at) {
    return at < text.length()
        ? byLetter.getOrDefault(Character.toLowerCase(text.charAt(at)), List.of())
        : List.of();
  }

  private static boolean begins(String text, int at, Stem stem) {
    return text.regionMatches(true, at, stem.text(), 0, stem.text().length());
  }

  private static boolean isEnd(String text, int at) {
    return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
