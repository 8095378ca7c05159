package polyclinic.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import polyclinic.model.Words;

/** Tells what kind of box a name means in a language. */
final class BoxKinds {

  static final String QUOTE = "quote";
  static final String ACTION = "action";

  private final Map<String, Map<String, String>> kinds = new HashMap<>();

  /**
   * @param languages codes
   * @param known kinds that anybody asks for, besides those that are named here
   */
  BoxKinds(Collection<String> languages, Collection<String> known, Words words) {
    for (String language : languages) {
      Map<String, String> names = new HashMap<>();
      known.forEach(kind -> add(kind, language, words, names));
      List.of(QUOTE, ACTION).forEach(kind -> add(kind, language, words, names));
      kinds.put(language, names);
    }
  }

  private static void add(String kind, String language, Words words, Map<String, String> names) {
    names.put(kind, kind);
    words
        .text(language, "directive." + kind)
        .ifPresent(
            text -> {
              for (String name : text.toLowerCase(Locale.ROOT).strip().split("\\s*,\\s*")) {
                names.put(name, kind);
              }
            });
  }

  /** The kind; the name itself if nobody asks for that kind. */
  String kind(String language, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return kinds.getOrDefault(language, Map.of()).getOrDefault(lower, lower);
  }
}
