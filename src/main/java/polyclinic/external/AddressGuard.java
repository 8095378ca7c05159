package polyclinic.external;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps requests away from machines that are not on the public internet: whoever may write a link,
 * or redirect one, must not make the checker ask the clinic's own network.
 */
final class AddressGuard {

  /** What IANA's registries of special addresses keep from the public. */
  private static final List<Range> CLOSED =
      Stream.of(
              "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12",
              "192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15",
              "198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4",
              "2001::/23 2001:db8::/32 3fff::/20")
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .map(Range::parse)
          .toList();

  private static final Range GLOBAL_UNICAST = Range.parse("2000::/3");
  private static final Range SIX_TO_FOUR = Range.parse("2002::/16");
  private static final Range NAT64 = Range.parse("64:ff9b::/96");
  private static final Range COMPATIBLE = Range.parse("::/96");

  private final boolean allowLoopback;

  AddressGuard(boolean allowLoopback) {
    this.allowLoopback = allowLoopback;
  }

  boolean admits(InetAddress address) {
    return allowLoopback && address.isLoopbackAddress() || isPublic(address);
  }

  private static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (bytes.length == 4) {
      return isOpen(bytes);
    }
    // IPv4 inside IPv6: what is asked in the end is the IPv4 address; mapped ones never come here,
    // InetAddress turns them into Inet4Address
    if (NAT64.contains(bytes)) {
      return isOpen(Arrays.copyOfRange(bytes, 12, 16));
    }
    if (SIX_TO_FOUR.contains(bytes)) {
      return isOpen(Arrays.copyOfRange(bytes, 2, 6));
    }
    return !COMPATIBLE.contains(bytes) && GLOBAL_UNICAST.contains(bytes) && isOpen(bytes);
  }

  private static boolean isOpen(byte[] bytes) {
    return CLOSED.stream().noneMatch(r -> r.contains(bytes));
  }

  /** Addresses that begin with the same bits. */
  private record Range(byte[] start, int bits) {

    static Range parse(String text) {
      int slash = text.indexOf('/');
      try {
        // an address, never a name: nobody is asked
        byte[] start = InetAddress.getByName(text.substring(0, slash)).getAddress();
        return new Range(start, Integer.parseInt(text.substring(slash + 1)));
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(text, e);
      }
    }

    boolean contains(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> bit % 8;
        if (((address[bit / 8] ^ start[bit / 8]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }
}
