package polyclinic.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A fixed set of names that answers "is it there?", the question that every reference asks. All
 * names lie side by side in one string: the nodes and strings of a {@code HashSet} are spread over
 * the memory, and waiting for it was a sixth of a check; copying them, when the garbage is
 * collected, was another.
 */
final class NameSet {

  /** What {@link #seat} answers about a name that is not in the set. */
  static final int NONE = -1;

  // where in the text a name begins, or NONE; a name's seat is its place in here
  private final int[] seats;
  // each name after its length, which takes two characters
  private final String text;

  NameSet(Collection<String> names) {
    this.seats = new int[Integer.highestOneBit(Math.max(1, names.size())) * 4];
    Arrays.fill(seats, NONE);
    var all = new StringBuilder(names.stream().mapToInt(n -> n.length() + 2).sum());
    for (String name : names) {
      int seat = first(name);
      while (seats[seat] != NONE) {
        seat = next(seat);
      }
      seats[seat] = all.length();
      all.append((char) (name.length() >> 16)).append((char) name.length()).append(name);
    }
    this.text = all.toString();
  }

  private int first(String name) {
    int hash = name.hashCode();
    return (hash ^ hash >>> 16) & seats.length - 1;
  }

  private int next(int seat) {
    return seat + 1 & seats.length - 1;
  }

  boolean contains(String name) {
    return seat(name) != NONE;
  }

  private int lengthAt(int start) {
    return text.charAt(start) << 16 | text.charAt(start + 1);
  }

  /** A number below {@link #seats} that no other name of the set has, or {@link #NONE}. */
  int seat(String name) {
    for (int seat = first(name); seats[seat] != NONE; seat = next(seat)) {
      int start = seats[seat];
      if (lengthAt(start) == name.length() && text.startsWith(name, start + 2)) {
        return seat;
      }
    }
    return NONE;
  }

  /** The number of seats, taken or not. */
  int seats() {
    return seats.length;
  }

  /** All names, in the order in which they were given. */
  List<String> names() {
    var names = new ArrayList<String>();
    for (int at = 0; at < text.length(); ) {
      int end = at + 2 + lengthAt(at);
      names.add(text.substring(at + 2, end));
      at = end;
    }
    return names;
  }
}
