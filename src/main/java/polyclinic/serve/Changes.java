package polyclinic.serve;

import java.util.concurrent.TimeUnit;

/** Counts changes of the sources, and knows when they pause. Safe for many threads. */
final class Changes {

  private long count;
  private long last = System.nanoTime();

  synchronized void add() {
    count++;
    last = System.nanoTime();
    notifyAll();
  }

  synchronized long count() {
    return count;
  }

  /**
   * Waits for a change, and then for a pause.
   *
   * @param known the count up to which changes are known
   * @param pauseMillis how long nothing changes in a pause
   * @param patienceMillis how long to wait for it at most: something may change all the time
   * @return the count at the pause
   */
  synchronized long pauseAfter(long known, long pauseMillis, long patienceMillis)
      throws InterruptedException {
    while (count == known) {
      wait();
    }
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
    for (long left = left(pauseMillis, end); left > 0; left = left(pauseMillis, end)) {
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    return count;
  }

  /** Whether nothing changes for a while. */
  synchronized boolean rest(long known, long millis) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    for (long left = end - System.nanoTime();
        count == known && left > 0;
        left = end - System.nanoTime()) {
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    return count == known;
  }

  private long left(long pauseMillis, long end) {
    long pause = last + TimeUnit.MILLISECONDS.toNanos(pauseMillis);
    return Math.min(pause, end) - System.nanoTime();
  }
}
