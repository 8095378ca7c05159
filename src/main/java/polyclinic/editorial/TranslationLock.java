package polyclinic.editorial;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each section of a translation was made from: the fingerprint of the source's section when
 * somebody last accepted the translation. Never changes.
 */
public final class TranslationLock {

  /** Nothing is tracked. */
  public static final TranslationLock NONE = new TranslationLock(new TreeMap<>());

  private final SortedMap<LockKey, Fingerprint> entries;

  TranslationLock(SortedMap<LockKey, Fingerprint> entries) {
    this.entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
  }

  SortedMap<LockKey, Fingerprint> entries() {
    return entries;
  }

  Optional<Fingerprint> get(String page, String language, String section) {
    return Optional.ofNullable(entries.get(new LockKey(page, language, section)));
  }

  /** Whether anything of a page was ever accepted in a language. */
  boolean tracks(String page, String language) {
    return !page(page, language).isEmpty();
  }

  /** The entries of a page in a language. */
  Map<LockKey, Fingerprint> page(String page, String language) {
    // a section's name is never empty, and nothing sorts between a text and it with a null behind
    return entries.subMap(new LockKey(page, language, ""), new LockKey(page, language + "\0", ""));
  }
}
