package polyclinic.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the full web addresses among the strings of a JSON text. */
final class JsonStrings {

  private static final Pattern STRING =
      Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"", Pattern.DOTALL);
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|(.))", Pattern.DOTALL);

  private JsonStrings() {}

  static List<Extract> addresses(String json) {
    var found = new ArrayList<Extract>();
    Matcher matcher = STRING.matcher(json);
    while (matcher.find()) {
      String text = unescape(matcher.group(1));
      // braces stand for what a search machine fills in
      if (text.regionMatches(true, 0, "http", 0, 4) && text.indexOf('{') < 0) {
        found.add(new Extract(text, matcher.start(1)));
      }
    }
    return found;
  }

  /** The text that a JSON string stands for, without its quotes. */
  static String unescape(String text) {
    return text.indexOf('\\') < 0
        ? text
        : ESCAPE
            .matcher(text)
            .replaceAll(
                m ->
                    Matcher.quoteReplacement(
                        m.group(1) == null
                            ? m.group(2)
                            : String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }
}
