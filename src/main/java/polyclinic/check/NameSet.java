package polyclinic.check;

import java.util.Arrays;
import java.util.Collection;

/**
 * A fixed set of names that answers "is it there?", the question that every reference asks. All
 * names lie side by side in two small arrays: the nodes and strings of a {@code HashSet} are spread
 * over the memory, and waiting for it was a sixth of a check.
 */
final class NameSet {

  private static final long EMPTY = -1;

  // hash in the upper half, place of the name's length in the lower one
  private final long[] slots;
  private final char[] text;

  NameSet(Collection<String> names) {
    this.slots = new long[Integer.highestOneBit(Math.max(1, names.size())) * 4];
    this.text = new char[names.stream().mapToInt(n -> n.length() + 2).sum()];
    Arrays.fill(slots, EMPTY);
    int end = 0;
    for (String name : names) {
      int slot = name.hashCode() & slots.length - 1;
      while (slots[slot] != EMPTY) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = (long) name.hashCode() << 32 | end;
      text[end++] = (char) (name.length() >> 16);
      text[end++] = (char) name.length();
      name.getChars(0, name.length(), text, end);
      end += name.length();
    }
  }

  boolean contains(String name) {
    int hash = name.hashCode();
    for (int slot = hash & slots.length - 1; ; slot = slot + 1 & slots.length - 1) {
      long found = slots[slot];
      if (found == EMPTY) {
        return false;
      }
      if ((int) (found >> 32) == hash && isAt((int) found, name)) {
        return true;
      }
    }
  }

  private boolean isAt(int start, String name) {
    int length = name.length();
    if (text[start] != length >> 16 || text[start + 1] != (char) length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text[start + 2 + i] != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
