package polyclinic.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a chunk things stand; jbibtex, which reads the values, does not tell.
 *
 * @param type as in {@code @type}, lower case
 * @param key null if there is none
 * @param keyAt offset of the key, or of the {@code @}
 * @param fields in order
 * @param end offset behind the closing brace; -1 if there is none
 */
record Outline(String type, String key, int keyAt, List<Field> fields, int end) {

  /** A field's lower-case name and the offset of its beginning. */
  record Field(String name, int at) {}

  private static final Pattern HEAD =
      Pattern.compile("\\s*(@)\\s*(\\w+)\\s*\\{\\s*(?:([^\\s,={}\"#%]+)\\s*(?=[,}]))?");
  private static final Pattern WORD = Pattern.compile("([\\p{L}\\d_.:+-]+)(\\s*=)?");

  static Outline of(Chunk chunk) {
    Matcher head = HEAD.matcher(chunk.text());
    if (!head.lookingAt()) {
      throw new IllegalArgumentException("not the beginning of an entry: " + chunk);
    }
    String key = head.group(3);
    var fields = new ArrayList<Field>();
    return new Outline(
        head.group(2).toLowerCase(Locale.ROOT),
        key,
        key == null ? head.start(1) : head.start(3),
        fields,
        scan(chunk.text(), head.end(), fields));
  }

  /** Collects the fields and gives the offset behind the closing brace, or -1. */
  private static int scan(String text, int from, List<Field> fields) {
    Matcher word = WORD.matcher(text);
    int depth = 0;
    boolean quoted = false;
    for (int i = from; i < text.length(); i++) {
      boolean betweenValues = depth == 0 && !quoted;
      switch (text.charAt(i)) {
        case '\\' -> i++;
        case '{' -> depth++;
        case '}' -> {
          if (depth-- == 0) {
            return i + 1;
          }
        }
        case '"' -> quoted = (depth == 0) != quoted;
        case '%' -> i = betweenValues ? endOfLine(text, i) : i;
        default -> {
          if (betweenValues && word.region(i, text.length()).lookingAt()) {
            if (word.group(2) != null) {
              fields.add(new Field(word.group(1).toLowerCase(Locale.ROOT), i));
            }
            i = word.end(1) - 1;
          }
        }
      }
    }
    return -1;
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
