package polyclinic.serve;

import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import polyclinic.report.Diagnostic;

/** Holds what is shown, and wakes who waits for a change. Safe for many threads. */
final class Stage {

  private Showing showing = Showing.NOTHING;

  synchronized Showing now() {
    return showing;
  }

  synchronized void change(UnaryOperator<Showing> change) {
    showing = change.apply(showing);
    notifyAll();
  }

  /** Adds findings about a version, if it is still the one that is shown. */
  void add(long version, List<Diagnostic> found) {
    change(
        now -> {
          if (now.version() != version) {
            return now;
          }
          var all = new TreeSet<>(now.findings());
          all.addAll(found);
          return now.with(List.copyOf(all));
        });
  }

  /** What is shown when browsers have to be told something else, or after a time. */
  synchronized Showing after(String signal, long seconds) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    for (long left = end - System.nanoTime();
        showing.signal().equals(signal) && left > 0;
        left = end - System.nanoTime()) {
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    return showing;
  }
}
