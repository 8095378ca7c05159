package polyclinic.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells one content from another. */
public final class Sha256 {

  private static final int BYTES = 32;

  private Sha256() {}

  /** The hash in lower case hexadecimal digits, as {@code sha256sum} prints it. */
  public static String of(byte[] content) {
    return of(content, BYTES);
  }

  /**
   * The beginning of the hash, where a few bytes tell enough.
   *
   * @param bytes how many of its 32 bytes; each makes two digits
   */
  public static String of(byte[] content, int bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(hash, 0, bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
