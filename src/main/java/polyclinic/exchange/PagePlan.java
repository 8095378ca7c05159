package polyclinic.exchange;

import java.util.List;
import java.util.Optional;

/**
 * What is exchanged of a page: what a translator gets, and how the answer becomes a file. Made anew
 * for the import, which trusts nothing in a file from outside but the words.
 *
 * @param page what joins its translations
 * @param sourceLanguage code of the language it is written in
 * @param language code of the language it is translated into
 * @param target empty if there is no translation yet
 * @param targetFile relative to the site's root
 */
record PagePlan(
    String page,
    String sourceLanguage,
    String language,
    PageText source,
    Optional<PageText> target,
    String targetFile,
    List<Entry> entries,
    List<Chunk> chunks) {

  PagePlan {
    entries = List.copyOf(entries);
    chunks = List.copyOf(chunks);
  }

  /** The id of an entry's unit. */
  static String unit(int entry) {
    return "u" + (entry + 1);
  }

  /** What the target's file must be when the answer comes back; {@code none} if there is none. */
  String targetHash() {
    return target.map(PageText::hash).orElse("none");
  }
}
