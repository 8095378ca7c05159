package polyclinic.editorial;

import java.util.Optional;
import java.util.TreeMap;

/**
 * The lock after somebody has said that translations are up to date.
 *
 * @param sections how many of them were accepted
 */
public record Acceptance(TranslationLock lock, int sections) {

  /**
   * Records the present source of every selected section that is there in both languages, and
   * forgets every other selected one.
   */
  public static Acceptance of(TranslationLock lock, TranslationStatus status, Selection selection) {
    TreeMap<LockKey, Fingerprint> entries = new TreeMap<>(lock.entries());
    entries.keySet().removeIf(selection::includes);
    int accepted = 0;
    for (PageStatus page : status.pages()) {
      for (SectionStatus section : page.sections()) {
        LockKey key = new LockKey(page.page(), page.language(), section.id());
        if (selection.includes(key) && isInBoth(section)) {
          entries.put(key, section.source().fingerprint());
          accepted++;
        }
      }
    }
    return new Acceptance(new TranslationLock(entries), accepted);
  }

  /** What is wrong with a selection: it means nothing that is there. */
  public static Optional<String> objection(TranslationStatus status, Selection selection) {
    var meant =
        status.pages().stream()
            .filter(page -> selection.includes(page.page(), page.language()))
            .toList();
    if (meant.isEmpty()) {
      return Optional.of(
          "There is no translation of '"
              + selection.page().orElse("any page")
              + "'"
              + selection.language().map(l -> " in '" + l + "'").orElse(""));
    }
    boolean known =
        selection.section().isEmpty()
            || meant.stream()
                .flatMap(page -> page.sections().stream())
                .anyMatch(s -> s.id().equals(selection.section().get()));
    return known
        ? Optional.empty()
        : Optional.of(
            "'"
                + selection.page().orElse("")
                + "' has no section '"
                + selection.section().get()
                + "'");
  }

  private static boolean isInBoth(SectionStatus section) {
    return section.source() != null && section.translation() != null;
  }
}
