package polyclinic.check;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/**
 * Reads the addresses of which most pages consist: paths of plain characters, perhaps with {@code
 * ../} at their beginning. It never disagrees with {@link AddressReader}, which takes an address
 * apart and costs ten times as much; what is not plain is left to it.
 */
final class PlainAddresses {

  private static final boolean[] PLAIN = new boolean[128];

  static {
    for (char c = '!'; c < 127; c++) {
      PLAIN[c] = "%:\\".indexOf(c) < 0;
    }
  }

  private final String root;
  // by how often "../" was written: what then stands before the rest of a path
  private final String[] starts;
  private final boolean own;
  private final String self;

  /**
   * For the references of one document.
   *
   * @param base names of the base path
   */
  PlainAddresses(Place place, List<String> base) {
    List<String> names = place.folder();
    this.root = base.isEmpty() ? "/" : "/" + joined(base) + "/";
    boolean below = names.size() >= base.size() && names.subList(0, base.size()).equals(base);
    this.own = place.own() && below && joined(base).chars().allMatch(c -> c < 128 && PLAIN[c]);
    this.starts = new String[own ? names.size() - base.size() + 1 : 0];
    for (int up = 0; up < starts.length; up++) {
      String folder = joined(names.subList(base.size(), names.size() - up));
      starts[up] = folder.isEmpty() ? "" : folder + "/";
    }
    this.self = own && !place.file().isEmpty() ? starts[0] + joined(List.of(place.file())) : "";
  }

  private static String joined(List<String> names) {
    return Normalizer.normalize(String.join("/", names), Normalizer.Form.NFC);
  }

  /** What an address means; empty if it is not plain. */
  Optional<Address> read(String written) {
    int end = own ? endOfPath(written) : -1;
    int hash = end < 0 ? -1 : written.indexOf('#', end);
    if (end < 0 || !isPrintable(written, end)) {
      return Optional.empty();
    }
    String fragment = hash < 0 ? "" : written.substring(hash + 1);
    if (end > 0) {
      return path(written, end, fragment);
    }
    return self.isEmpty() || written.isEmpty()
        ? Optional.empty()
        : Optional.of(new Address.Inside(self, false, fragment));
  }

  private Optional<Address> path(String written, int end, String fragment) {
    String start = "";
    int from = root.length();
    if (written.charAt(0) != '/') {
      int up = 0;
      from = 0;
      while (written.startsWith("../", from)) {
        up++;
        from += 3;
      }
      if (up >= starts.length) {
        return Optional.empty();
      }
      start = starts[up];
    } else if (!written.startsWith(root) || end < from) {
      return Optional.empty();
    }
    if (from < end && hasEmptyOrDottedName(written, from, end)) {
      return Optional.empty();
    }
    boolean folder = from == end || written.charAt(end - 1) == '/';
    String rest = written.substring(from, folder && from < end ? end - 1 : end);
    String path = rest.isEmpty() && !start.isEmpty() ? chopped(start) : start.concat(rest);
    return Optional.of(new Address.Inside(path, folder && !isHost(path), fragment));
  }

  private boolean isHost(String path) {
    return path.isEmpty() && root.length() == 1;
  }

  private static String chopped(String folder) {
    return folder.substring(0, folder.length() - 1);
  }

  private static boolean hasEmptyOrDottedName(String written, int from, int end) {
    boolean begins = true;
    for (int i = from; i < end; i++) {
      char c = written.charAt(i);
      if (begins && (c == '.' || c == '/')) {
        return true;
      }
      begins = c == '/';
    }
    return false;
  }

  private static int endOfPath(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '#' || c == '?') {
        return i;
      }
      if (c >= 128 || !PLAIN[c]) {
        return -1;
      }
    }
    return written.length();
  }

  /** Whether nothing needs to be cut off: no white space, no text directive. */
  private static boolean isPrintable(String written, int from) {
    for (int i = from; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c <= ' ' || c == ':' && written.startsWith(":~:", i)) {
        return false;
      }
    }
    return true;
  }
}
