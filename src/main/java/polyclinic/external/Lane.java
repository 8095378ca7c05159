package polyclinic.external;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** The errands that wait for one host, and when the next may go. Used by one thread. */
final class Lane {

  private record Waiting(Errand errand, Instant from, long number) {}

  private final PriorityQueue<Waiting> queue =
      new PriorityQueue<>(
          Comparator.comparing(Waiting::from).thenComparingLong(Waiting::number));
  private final int slots;
  private final Duration interval;
  private int underWay;
  private Instant open = Instant.MIN;
  private boolean away;

  Lane(Limits limits) {
    this.slots = limits.hostConcurrency();
    this.interval = limits.hostInterval();
  }

  void add(Errand errand, Instant from, long number) {
    queue.add(new Waiting(errand, from, number));
  }

  boolean isEmpty() {
    return queue.isEmpty();
  }

  /** Whether an errand could go if it were time. */
  boolean hasSlot() {
    return underWay < slots && !queue.isEmpty();
  }

  /** When the next errand may go; there must be one. */
  Instant next() {
    Instant from = queue.peek().from();
    return from.isAfter(open) ? from : open;
  }

  /** How long the host as a whole still wants to be left alone. */
  Duration pause(Instant now) {
    return open.isAfter(now) ? Duration.between(now, open) : Duration.ZERO;
  }

  Errand start(Instant now) {
    underWay++;
    pauseUntil(now.plus(interval));
    return queue.poll().errand();
  }

  /** Takes an errand away without asking. */
  Errand drop() {
    return queue.poll().errand();
  }

  void finish() {
    underWay--;
  }

  void pauseUntil(Instant time) {
    open = time.isAfter(open) ? time : open;
  }

  /** The host did not answer, in spite of all patience. */
  boolean isAway() {
    return away;
  }

  void away(boolean now) {
    away = now;
  }
}
