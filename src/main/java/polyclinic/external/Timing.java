package polyclinic.external;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** The time, and waiting for it to pass; tests have one that passes at once. */
interface Timing {

  /** Never goes back within a run. */
  Instant now();

  /**
   * Waits for an event.
   *
   * @param most how long at most
   * @param underWay whether an event can come at all
   * @return the event, or null if time has passed without one
   */
  <T> T await(BlockingQueue<T> events, Duration most, boolean underWay) throws InterruptedException;

  /** The system's clock when the run began, and the time that has passed since. */
  static Timing system() {
    Instant start = Instant.now();
    long origin = System.nanoTime();
    return new Timing() {
      @Override
      public Instant now() {
        return start.plusNanos(System.nanoTime() - origin);
      }

      @Override
      public <T> T await(BlockingQueue<T> events, Duration most, boolean underWay)
          throws InterruptedException {
        return events.poll(most.toNanos(), TimeUnit.NANOSECONDS);
      }
    };
  }
}
