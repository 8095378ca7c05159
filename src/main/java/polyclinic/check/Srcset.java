package polyclinic.check;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code srcset} as the HTML standard does: a comma inside an address does not end it. */
final class Srcset {

  private Srcset() {}

  static List<Extract> addresses(String value) {
    var found = new ArrayList<Extract>();
    int at = 0;
    while (true) {
      while (at < value.length() && (isSpace(value.charAt(at)) || value.charAt(at) == ',')) {
        at++;
      }
      if (at == value.length()) {
        return found;
      }
      int start = at;
      while (at < value.length() && !isSpace(value.charAt(at))) {
        at++;
      }
      int end = at;
      while (end > start && value.charAt(end - 1) == ',') {
        end--;
      }
      found.add(new Extract(value.substring(start, end), start));
      if (end == at) {
        at = afterDescriptors(value, at);
      }
    }
  }

  private static int afterDescriptors(String value, int from) {
    int depth = 0;
    for (int at = from; at < value.length(); at++) {
      char c = value.charAt(at);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (c == ',' && depth == 0) {
        return at;
      }
    }
    return value.length();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }
}
