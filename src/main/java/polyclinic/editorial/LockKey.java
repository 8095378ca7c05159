package polyclinic.editorial;

import java.util.Comparator;

/** Which section of which page in which language a line of the lock file is about. */
record LockKey(String page, String language, String section) implements Comparable<LockKey> {

  private static final Comparator<LockKey> ORDER =
      Comparator.comparing(LockKey::page)
          .thenComparing(LockKey::language)
          .thenComparing(LockKey::section);

  @Override
  public int compareTo(LockKey other) {
    return ORDER.compare(this, other);
  }
}
