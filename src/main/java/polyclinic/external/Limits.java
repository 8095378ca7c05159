package polyclinic.external;

import java.time.Duration;

/**
 * How much of the network's and of other people's machines a run may use.
 *
 * @param connectTimeout for a connection to come about
 * @param timeout for one request, from the look-up of the name to the last byte that is read
 * @param maxRetries how often a request is repeated after a failure that may pass
 * @param retryWait before the first repetition; it doubles with each
 * @param maxWait longest wait before a repetition, whatever a server's {@code Retry-After} asks for
 * @param maxConcurrency requests at a time
 * @param hostConcurrency requests at a time to one host
 * @param hostInterval between the beginnings of two requests to one host
 */
public record Limits(
    Duration connectTimeout,
    Duration timeout,
    int maxRetries,
    Duration retryWait,
    Duration maxWait,
    int maxConcurrency,
    int hostConcurrency,
    Duration hostInterval) {

  /** Polite: two requests at a time to one host, and not three in a second. */
  public static final Limits STANDARD =
      new Limits(
          Duration.ofSeconds(10),
          Duration.ofSeconds(20),
          3,
          Duration.ofSeconds(1),
          Duration.ofMinutes(2),
          64,
          2,
          Duration.ofMillis(350));

  public Limits {
    if (connectTimeout.isNegative() || connectTimeout.isZero()) {
      throw new IllegalArgumentException("no time to connect: " + connectTimeout);
    }
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("no time for an answer: " + timeout);
    }
    if (maxRetries < 0 || retryWait.isNegative() || maxWait.isNegative()) {
      throw new IllegalArgumentException("retries and waits cannot be negative");
    }
    if (maxConcurrency < 1 || hostConcurrency < 1 || hostInterval.isNegative()) {
      throw new IllegalArgumentException("at least one request at a time must be possible");
    }
  }

  public Limits withTimeout(Duration whole) {
    Duration connect = connectTimeout.compareTo(whole) < 0 ? connectTimeout : whole;
    return new Limits(
        connect,
        whole,
        maxRetries,
        retryWait,
        maxWait,
        maxConcurrency,
        hostConcurrency,
        hostInterval);
  }

  public Limits withRetries(int most, Duration first, Duration longest) {
    return new Limits(
        connectTimeout,
        timeout,
        most,
        first,
        longest,
        maxConcurrency,
        hostConcurrency,
        hostInterval);
  }

  public Limits withConcurrency(int all, int host, Duration interval) {
    return new Limits(connectTimeout, timeout, maxRetries, retryWait, maxWait, all, host, interval);
  }
}
