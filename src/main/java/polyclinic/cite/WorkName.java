package polyclinic.cite;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The part of a key that names a work: its first author, or its title's first word. */
final class WorkName {

  /** Letters that are no letter with a mark. */
  private static final Map<String, String> LETTERS =
      Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th");

  private WorkName() {}

  /** In ASCII and lower case, particles included; empty if there is nothing to call it by. */
  static String of(BibEntry entry) {
    for (String field : List.of("author", "editor")) {
      List<BibNames.Name> names = BibNames.of(entry.raw(field)).list();
      if (!names.isEmpty()) {
        return ascii(names.get(0).family());
      }
    }
    return ascii(entry.text("title").split("\\s")[0]);
  }

  private static String ascii(String name) {
    String lower = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    for (var letter : LETTERS.entrySet()) {
      lower = lower.replace(letter.getKey(), letter.getValue());
    }
    return lower.replaceAll("[^a-z0-9]", "");
  }
}
