package polyclinic.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.util.Locale;
import polyclinic.check.CheckOptions;
import polyclinic.check.CheckResult;
import polyclinic.check.LinkChecker;

/**
 * Checks a folder once, collects all garbage again and again meanwhile, and prints the most that a
 * collection left in the heap: {@code FOLDER}.
 */
final class LinkMemory {

  private LinkMemory() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var watch = new Watch();
    watch.start();
    CheckResult result = new LinkChecker(CheckOptions.standard()).check(Path.of(arguments[0]));
    watch.interrupt();
    watch.join();
    System.out.printf(
        Locale.ROOT,
        "%d pages, %d references: at most %.1f MiB in use after a collection%n",
        result.pages(),
        result.references(),
        watch.most / 1048576.0);
  }

  /** Collects, and reads what that left. */
  private static final class Watch extends Thread {
    private volatile long most;

    @Override
    public void run() {
      while (!isInterrupted()) {
        System.gc();
        long used = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
          used += pool.getCollectionUsage() == null ? 0 : pool.getCollectionUsage().getUsed();
        }
        most = Math.max(most, used);
      }
    }
  }
}
