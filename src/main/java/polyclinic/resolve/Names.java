package polyclinic.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import polyclinic.model.Words;

/** The names of boxes and insertions in a language: the English ones and those of its words. */
final class Names {

  private static final List<String> BOXES =
      List.of(
          "note",
          "tip",
          "info",
          "warning",
          "danger",
          "advantages",
          "risks",
          "contraindications",
          "summary",
          "evidence",
          "quote",
          "emergency",
          "action");

  static final String TABLE = "table";
  static final String QUESTIONS = "qa";
  static final String CONTENTS = "toc";
  static final String CHILDREN = "children";
  static final String HOURS = "hours";
  static final String ADDRESS = "address";
  static final String RISK = "risk";
  private static final List<String> INSERTIONS =
      List.of(TABLE, QUESTIONS, CONTENTS, CHILDREN, HOURS, ADDRESS, RISK);

  private final Map<String, String> boxes = new TreeMap<>();
  private final Map<String, String> insertions = new TreeMap<>();

  Names(String language, Words words, Set<String> tables) {
    add(boxes, BOXES, "directive.", language, words);
    // a table of the same name as an insertion is reached by ::table{data=NAME}
    add(insertions, tables, "insertion.", language, words);
    add(insertions, INSERTIONS, "insertion.", language, words);
  }

  private static void add(
      Map<String, String> names,
      Collection<String> kinds,
      String prefix,
      String language,
      Words words) {
    for (String kind : kinds) {
      names.put(kind, kind);
      words
          .text(language, prefix + kind)
          .ifPresent(
              text ->
                  List.of(text.split("\\s*,\\s*"))
                      .forEach(name -> names.put(name.toLowerCase(Locale.ROOT), kind)));
    }
  }

  Optional<String> box(String written) {
    return Optional.ofNullable(boxes.get(written.toLowerCase(Locale.ROOT)));
  }

  Optional<String> insertion(String written) {
    return Optional.ofNullable(insertions.get(written.toLowerCase(Locale.ROOT)));
  }

  Collection<String> boxes() {
    return boxes.keySet();
  }

  Collection<String> insertions() {
    return insertions.keySet();
  }

  /** One instance a language. */
  static Map<String, Names> of(Collection<String> languages, Words words, Set<String> tables) {
    Map<String, Names> names = new HashMap<>();
    languages.forEach(language -> names.put(language, new Names(language, words, tables)));
    return names;
  }
}
