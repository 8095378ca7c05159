package polyclinic.history;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Published addresses, each with the file that it is the address of, relative to the site's root.
 * Never changes.
 */
record UrlLock(SortedMap<String, String> files) {

  static final UrlLock NONE = new UrlLock(new TreeMap<>());

  UrlLock {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }
}
