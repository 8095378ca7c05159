package polyclinic.check;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The part of an address between {@code //} and the path. */
final class HostName {

  private static final Pattern IPV6 =
      Pattern.compile("\\[[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*\\](:\\d*)?");
  private static final Pattern NUMBER = Pattern.compile("\\d+|0[xX][0-9A-Fa-f]*");
  private static final Pattern IPV4 =
      Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.|$)){4}");
  private static final Pattern USUAL =
      Pattern.compile("[a-zA-Z0-9-]++(?:\\.[a-zA-Z0-9-]++)*+(?<=[a-zA-Z])");
  private static final String FORBIDDEN = " #%/:<>?@[\\]^|";

  private HostName() {}

  /** What keeps an authority from being valid; empty if nothing does. */
  static Optional<String> fault(String authority) {
    if (USUAL.matcher(authority).matches()) {
      return Optional.empty();
    }
    String hostAndPort = withoutUser(authority);
    if (hostAndPort.startsWith("[")) {
      return IPV6.matcher(hostAndPort).matches()
          ? Optional.empty()
          : Optional.of("the host is not a valid IPv6 address");
    }
    int colon = hostAndPort.indexOf(':');
    String port = colon < 0 ? "" : hostAndPort.substring(colon + 1);
    if (!port.chars().allMatch(c -> c >= '0' && c <= '9')
        || port.length() > 5
        || !port.isEmpty() && Integer.parseInt(port) > 65535) {
      return Optional.of("the port is not a number up to 65535");
    }
    String name = colon < 0 ? hostAndPort : hostAndPort.substring(0, colon);
    return name.isEmpty() ? Optional.of("the host is empty") : nameFault(Percent.decode(name));
  }

  private static Optional<String> nameFault(String name) {
    Optional<String> forbidden =
        name.codePoints()
            .filter(c -> c < 0x20 || c == 0x7F || FORBIDDEN.indexOf(c) >= 0)
            .mapToObj(c -> "the host contains '" + Character.toString(c) + "'")
            .findFirst();
    if (forbidden.isPresent()) {
      return forbidden;
    }
    String relative = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    String[] labels = relative.split("\\.", -1);
    for (String label : labels) {
      if (label.isEmpty()) {
        return Optional.of("the host has an empty part between dots");
      }
    }
    boolean numeric = NUMBER.matcher(labels[labels.length - 1]).matches();
    return numeric && labels.length > 1 && !IPV4.matcher(String.join(".", labels)).matches()
        ? Optional.of("the host is not a valid IPv4 address")
        : Optional.empty();
  }

  /** Host and port in a form in which equal means the same server; the usual ports left out. */
  static String normal(String authority) {
    String name = Percent.decode(withoutUser(authority)).toLowerCase(Locale.ROOT);
    String withoutPort = name.replaceFirst(":(?:80|443)?$", "");
    try {
      return IDN.toASCII(withoutPort).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      // not a name that DNS knows; then it can only be compared as written
      return withoutPort;
    }
  }

  private static String withoutUser(String authority) {
    return authority.substring(authority.lastIndexOf('@') + 1);
  }
}
