package polyclinic.external;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Time that stands still while an answer is due, and otherwise passes at once. */
final class FastTime implements Timing {

  private final List<Duration> waits = new ArrayList<>();
  private Instant now;

  FastTime(String start) {
    now = Instant.parse(start);
  }

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public <T> T await(BlockingQueue<T> events, Duration most, boolean underWay)
      throws InterruptedException {
    if (underWay) {
      T event = events.poll(20, TimeUnit.SECONDS);
      if (event == null) {
        throw new IllegalStateException("no answer came");
      }
      return event;
    }
    pass(most);
    return events.poll();
  }

  synchronized void pass(Duration time) {
    waits.add(time);
    now = now.plus(time);
  }

  /** The waits so far, those of nothing left out. */
  synchronized List<Duration> waits() {
    return waits.stream().filter(w -> !w.isZero()).toList();
  }
}
