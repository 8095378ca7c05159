package polyclinic.external;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The redirects that one address has led through; used by one thread. */
final class Trail {

  private static final int MOST = 5;

  /** Where a redirect leads. */
  enum Turn {
    ON,
    /** To no web address. */
    ASTRAY,
    /** Back to where it has been. */
    ROUND,
    /** The same, but the server had set a cookie, which a browser would now send. */
    ROUND_FOR_COOKIES,
    TOO_FAR
  }

  private final WebAddress start;
  private final Set<WebAddress> seen = new HashSet<>();
  private WebAddress here;
  private WebAddress moved;
  private boolean forGood = true;
  private boolean cookies;

  Trail(WebAddress start) {
    this.start = start;
    this.here = start;
    this.moved = start;
    seen.add(start);
  }

  WebAddress start() {
    return start;
  }

  WebAddress here() {
    return here;
  }

  boolean hasTurns() {
    return seen.size() > 1;
  }

  /** Where permanent redirects from the beginning lead; empty if there are none. */
  String moved() {
    return moved.equals(start) ? "" : moved.toString();
  }

  /** Whether an answer sends us elsewhere. */
  static boolean isTurn(Answer.Reply reply) {
    return switch (reply.status()) {
      case 301, 302, 303, 307, 308 -> !reply.header("Location").isBlank();
      default -> false;
    };
  }

  Turn follow(Answer.Reply reply) {
    cookies |= !reply.header("Set-Cookie").isEmpty();
    if (!(here.resolve(utf8(reply.header("Location"))) instanceof WebAddress found)) {
      return Turn.ASTRAY;
    }
    WebAddress next = found.withoutFragment();
    if (seen.contains(next)) {
      return cookies ? Turn.ROUND_FOR_COOKIES : Turn.ROUND;
    }
    if (seen.size() > MOST) {
      return Turn.TOO_FAR;
    }
    seen.add(next);
    here = next;
    forGood &= reply.status() == 301 || reply.status() == 308;
    moved = forGood ? next : moved;
    return Turn.ON;
  }

  /** Headers come as one character a byte; servers mean UTF-8 by them. */
  private static String utf8(String header) {
    byte[] bytes = header.getBytes(StandardCharsets.ISO_8859_1);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return header;
    }
  }
}
