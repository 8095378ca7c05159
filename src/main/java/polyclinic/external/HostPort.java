package polyclinic.external;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of an address between {@code //} and the path, without the user's name, which nobody
 * ever sends.
 *
 * @param host small letters, ASCII
 * @param port -1 if none is written
 * @param fault what is wrong, as the end of a sentence; empty if nothing is
 */
record HostPort(String host, int port, String fault) {

  private static final Pattern PARTS =
      Pattern.compile("(\\[[0-9a-fA-F:.]+\\]|[^:\\[\\]]*)(?::(\\d{0,5}))?");
  private static final Pattern LABEL = Pattern.compile("[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?");
  private static final Pattern IPV4 =
      Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.|$)){4}");

  static HostPort read(String authority) {
    Matcher parts = PARTS.matcher(authority.substring(authority.lastIndexOf('@') + 1));
    if (!parts.matches()) {
      return faulty("host or port cannot be read");
    }
    String digits = parts.group(2) == null ? "" : parts.group(2);
    int port = digits.isEmpty() ? -1 : Integer.parseInt(digits);
    if (port > 65535 || port == 0) {
      return faulty("the port is not a number from 1 to 65535");
    }
    if (parts.group(1).startsWith("[")) {
      return new HostPort(parts.group(1).toLowerCase(Locale.ROOT), port, "");
    }
    return named(PercentText.decode(parts.group(1)), port);
  }

  private static HostPort named(String written, int port) {
    String name;
    try {
      name = IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return faulty("'" + written + "' is not the name of a host");
    }
    String plain = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    if (plain.isEmpty()) {
      return faulty("it names no host");
    }
    String[] labels = plain.split("\\.", -1);
    for (String label : labels) {
      if (!LABEL.matcher(label).matches()) {
        return faulty("'" + written + "' is not the name of a host");
      }
    }
    // browsers take a name whose last part is a number for an IPv4 address
    String last = labels[labels.length - 1];
    if (last.chars().allMatch(c -> c >= '0' && c <= '9') && !IPV4.matcher(plain).matches()) {
      return faulty("'" + written + "' is not an IPv4 address");
    }
    return new HostPort(plain, port, "");
  }

  private static HostPort faulty(String fault) {
    return new HostPort("", -1, fault);
  }
}
