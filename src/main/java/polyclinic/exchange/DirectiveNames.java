package polyclinic.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import polyclinic.model.Words;

/** Renames boxes and insertions that another language would not know. */
final class DirectiveNames {

  private static final Pattern LINE =
      Pattern.compile("(?m)^([ \\t]*)(:{2,})(\\p{L}[\\p{L}\\p{Mn}\\p{Nd}-]*)");
  private static final String BOX = "directive.";
  private static final String INSERTION = "insertion.";

  private final Map<String, String> boxes;
  private final Map<String, String> insertions;

  private DirectiveNames(Map<String, String> boxes, Map<String, String> insertions) {
    this.boxes = boxes;
    this.insertions = insertions;
  }

  /** From one language to another. */
  static DirectiveNames of(Words words, String from, String to) {
    return new DirectiveNames(names(words, BOX, from, to), names(words, INSERTION, from, to));
  }

  /** Markdown with the names that the other language knows. */
  String rename(String markdown) {
    return LINE.matcher(markdown)
        .replaceAll(
            line -> {
              Map<String, String> names = line.group(2).length() > 2 ? boxes : insertions;
              String name = names.get(line.group(3).toLowerCase(Locale.ROOT));
              return Matcher.quoteReplacement(
                  name == null ? line.group() : line.group(1) + line.group(2) + name);
            });
  }

  /** Names of the one language to the first name that the other has for the same. */
  private static Map<String, String> names(Words words, String prefix, String from, String to) {
    Map<String, String> names = new HashMap<>();
    words
        .byLanguage()
        .getOrDefault(from, Map.of())
        .forEach(
            (key, text) -> {
              if (key.startsWith(prefix)) {
                String kind = key.substring(prefix.length());
                String other = words.text(to, key).map(t -> split(t)[0]).orElse(kind);
                for (String name : split(text)) {
                  names.put(name.toLowerCase(Locale.ROOT), other);
                }
              }
            });
    return names;
  }

  private static String[] split(String names) {
    return names.strip().split("\\s*,\\s*");
  }
}
