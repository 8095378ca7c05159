package polyclinic.external;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names in a path that mean this folder and the one above, encoded or not. */
final class DotSegments {

  private DotSegments() {}

  /** A path that begins with a slash and has neither; {@code ..} above the root is ignored. */
  static String remove(String path) {
    if (!path.contains(".") && !path.contains("%")) {
      return path.isEmpty() ? "/" : path;
    }
    String[] names = (path.startsWith("/") ? path.substring(1) : path).split("/", -1);
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      String plain = names[i].toLowerCase(Locale.ROOT).replace("%2e", ".");
      boolean last = i == names.length - 1;
      if (plain.equals("..") && !kept.isEmpty()) {
        kept.remove(kept.size() - 1);
      }
      if (!plain.equals(".") && !plain.equals("..")) {
        kept.add(names[i]);
      } else if (last) {
        kept.add("");
      }
    }
    return "/" + String.join("/", kept);
  }
}
