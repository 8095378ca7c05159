package polyclinic.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits TeX where a separator stands outside of all braces. */
final class TopLevel {

  static final Pattern AND = Pattern.compile("\\s+and\\s+");
  static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  static final Pattern SPACE = Pattern.compile("[\\s~]+");

  private TopLevel() {}

  /** The parts between the separators, stripped; one part if there is no separator. */
  static List<String> split(String tex, Pattern separator) {
    var parts = new ArrayList<String>();
    Matcher matcher = separator.matcher(tex);
    int depth = 0;
    int start = 0;
    for (int i = 0; i < tex.length(); i++) {
      char c = tex.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{' || c == '}') {
        depth += c == '{' ? 1 : -1;
      } else if (depth == 0 && matcher.region(i, tex.length()).lookingAt()) {
        parts.add(tex.substring(start, i).strip());
        start = matcher.end();
        i = start - 1;
      }
    }
    parts.add(tex.substring(start).strip());
    return parts;
  }
}
