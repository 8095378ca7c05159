package polyclinic.external;

import java.util.Locale;

/** What came of asking about an address. */
public enum VerdictClass {
  /** It is there. */
  OK,
  /** It is there, at another address. */
  REDIRECTED,
  /** It leads to a home page or an error page, as servers do with what they no longer have. */
  SOFT_404,
  /** It is not there. */
  BROKEN,
  /** Nobody answered in time. */
  TIMEOUT,
  /** It cannot be an address or identifier; nobody was asked. */
  INVALID,
  /** It leads into a private network, which must not be asked. */
  REFUSED,
  /** The server does not talk to programs; a person must look. */
  BLOCKED,
  /** The server has had too many questions. */
  RATE_LIMITED,
  /** Nobody was asked. */
  SKIPPED;

  boolean isSuccess() {
    return this == OK || this == REDIRECTED;
  }

  boolean isFailure() {
    return this == BROKEN || this == TIMEOUT;
  }

  /** In reports and in the cache: small letters with hyphens. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
