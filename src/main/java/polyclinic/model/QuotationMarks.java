package polyclinic.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a language sets in place of straight quotation marks.
 *
 * @param inner for quotations within quotations
 */
record QuotationMarks(String open, String close, String innerOpen, String innerClose) {

  private static final String OPENING = "([{–—-/„“‚‘«‹¿¡";

  private record Pair(int open, int close) {

    boolean holds(Pair other) {
      return open < other.open && other.close < close;
    }
  }

  /**
   * From {@code „ “ ‚ ‘}: four parts with plain spaces between them; empty if there are not four.
   */
  static Optional<QuotationMarks> of(String marks) {
    String[] parts = marks.strip().split(" +");
    return parts.length == 4
        ? Optional.of(new QuotationMarks(parts[0], parts[1], parts[2], parts[3]))
        : Optional.empty();
  }

  /**
   * Finds pairs of straight marks.
   *
   * @param changes takes what is set at which index
   * @return the indices of marks that have no partner
   */
  List<Integer> set(String text, Map<Integer, String> changes) {
    List<Pair> pairs = new ArrayList<>();
    List<Integer> alone = new ArrayList<>();
    Deque<Integer> waiting = new ArrayDeque<>();
    for (int i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) {
      if (opens(text, i)) {
        waiting.push(i);
      } else if (!waiting.isEmpty() && !isSpace(text.charAt(i - 1))) {
        pairs.add(new Pair(waiting.pop(), i));
      } else {
        alone.add(i);
      }
    }
    alone.addAll(waiting);
    for (Pair pair : pairs) {
      boolean inside = pairs.stream().filter(other -> other.holds(pair)).count() % 2 == 1;
      changes.put(pair.open, inside ? innerOpen : open);
      changes.put(pair.close, inside ? innerClose : close);
    }
    return alone.stream().sorted().toList();
  }

  private static boolean opens(String text, int at) {
    boolean free =
        at == 0
            || isSpace(text.charAt(at - 1))
            || OPENING.indexOf(text.charAt(at - 1)) >= 0
            || text.charAt(at - 1) == '"' && opens(text, at - 1);
    return free && at + 1 < text.length() && !isSpace(text.charAt(at + 1));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
