package polyclinic.external;

import java.util.Locale;
import java.util.Objects;

/**
 * How external links are checked.
 *
 * @param filter which addresses are asked about
 * @param accept statuses that count as success
 * @param limits politeness and patience
 * @param cache what is remembered from run to run
 * @param services who is asked about identifiers
 * @param userAgent what we call ourselves; must not contain the word "link", which many servers
 *     refuse
 * @param allowLoopback whether this machine itself may be asked; for tests
 */
public record ExternalOptions(
    LinkFilter filter,
    StatusCodes accept,
    Limits limits,
    CacheSettings cache,
    Services services,
    String userAgent,
    boolean allowLoopback) {

  public ExternalOptions {
    Objects.requireNonNull(filter);
    Objects.requireNonNull(accept);
    Objects.requireNonNull(limits);
    Objects.requireNonNull(cache);
    Objects.requireNonNull(services);
    if (userAgent.toLowerCase(Locale.ROOT).contains("link")) {
      throw new IllegalArgumentException("many servers refuse a user agent with the word 'link'");
    }
    if (userAgent.isBlank() || !userAgent.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
      throw new IllegalArgumentException("a user agent is printable ASCII text");
    }
  }

  /** Polite, public services, nothing remembered. */
  public static ExternalOptions standard() {
    return new ExternalOptions(
        LinkFilter.ALL,
        StatusCodes.SUCCESS,
        Limits.STANDARD,
        CacheSettings.NONE,
        Services.PUBLIC,
        "Mozilla/5.0 (compatible; Polyclinic/0.1)",
        false);
  }

  public ExternalOptions with(LinkFilter changed) {
    return new ExternalOptions(changed, accept, limits, cache, services, userAgent, allowLoopback);
  }

  public ExternalOptions with(StatusCodes changed) {
    return new ExternalOptions(filter, changed, limits, cache, services, userAgent, allowLoopback);
  }

  public ExternalOptions with(Limits changed) {
    return new ExternalOptions(filter, accept, changed, cache, services, userAgent, allowLoopback);
  }

  public ExternalOptions with(CacheSettings changed) {
    return new ExternalOptions(filter, accept, limits, changed, services, userAgent, allowLoopback);
  }

  public ExternalOptions with(Services changed) {
    return new ExternalOptions(filter, accept, limits, cache, changed, userAgent, allowLoopback);
  }

  public ExternalOptions withUserAgent(String changed) {
    return new ExternalOptions(filter, accept, limits, cache, services, changed, allowLoopback);
  }

  /** The same, but this machine may be asked: for tests with a server of their own. */
  public ExternalOptions allowingLoopback() {
    return new ExternalOptions(filter, accept, limits, cache, services, userAgent, true);
  }
}
