package polyclinic.external;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.PriorityQueue;
import polyclinic.external.Answer.Failure;
import polyclinic.external.Answer.Trouble;

/** The errands that wait for one host, and when the next may go. Used by one thread. */
final class Lane {

  /** A name that was looked for so often in vain need not be looked for again. */
  private static final int LOST = 3;

  private record Begun(Errand errand, Instant from, long number) {}

  private final Deque<Errand> fresh = new ArrayDeque<>();
  private final PriorityQueue<Begun> begun =
      new PriorityQueue<>(Comparator.comparing(Begun::from).thenComparingLong(Begun::number));
  private final Limits limits;
  private long number;
  private int underWay;
  private Instant open = Instant.MIN;
  private Trouble trouble;
  private int unknown;

  Lane(Limits limits) {
    this.limits = limits;
  }

  void add(Errand errand) {
    fresh.add(errand);
  }

  /** Takes an errand that goes on, here or from another host, before those that have not begun. */
  void addBegun(Errand errand, Instant from) {
    begun.add(new Begun(errand, from, number++));
  }

  /** When the next errand may go; empty if there is none, or if too many are under way. */
  Optional<Instant> next(Instant now) {
    if (underWay >= limits.hostConcurrency() || isEmpty()) {
      return Optional.empty();
    }
    boolean goesOn = fresh.isEmpty() || isDue(now);
    Instant from = goesOn ? begun.peek().from() : Instant.MIN;
    return Optional.of(from.isAfter(open) ? from : open);
  }

  Errand start(Instant now) {
    underWay++;
    pauseUntil(now.plus(limits.hostInterval()));
    return isDue(now) ? begun.poll().errand() : fresh.poll();
  }

  private boolean isDue(Instant now) {
    return !begun.isEmpty() && !begun.peek().from().isAfter(now);
  }

  private boolean isEmpty() {
    return fresh.isEmpty() && begun.isEmpty();
  }

  /** Takes away an errand that will get no answer here, if there is one. */
  Optional<Errand> hopeless(Instant now) {
    boolean tired =
        open.isAfter(now) && Duration.between(now, open).compareTo(limits.maxWait()) > 0;
    if (isEmpty() || !tired && unknown < LOST) {
      return Optional.empty();
    }
    return Optional.of(fresh.isEmpty() ? begun.poll().errand() : fresh.poll());
  }

  /** Why errands here are hopeless. */
  Failure despair() {
    return new Failure(unknown < LOST ? Trouble.HOST_TIRED : Trouble.UNKNOWN_HOST);
  }

  void pauseUntil(Instant time) {
    open = time.isAfter(open) ? time : open;
  }

  /** Whether it makes sense to repeat a request here: not where the last ended in silence. */
  boolean mayRepeat() {
    return trouble == null;
  }

  /**
   * Takes note of what came back.
   *
   * @param last whether nothing more is asked for this errand
   */
  void answered(Answer answer, boolean last) {
    underWay--;
    if (!(answer instanceof Failure failure)) {
      trouble = null;
      unknown = 0;
    } else if (last && failure.trouble().concernsHost()) {
      trouble = failure.trouble();
      unknown = trouble == Trouble.UNKNOWN_HOST ? unknown + 1 : 0;
    }
  }
}
