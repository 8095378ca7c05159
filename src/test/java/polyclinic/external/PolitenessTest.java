package polyclinic.external;

import static org.assertj.core.api.Assertions.assertThat;
import static polyclinic.external.StubServer.reply;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two thousand links on two hundred hosts, measured by the server. */
class PolitenessTest {

  private static final int HOSTS = 200;
  private static final int PAGES = 10;
  private static final Duration INTERVAL = Duration.ofMillis(100);

  /** What the server sees of one host. */
  private static final class Guest {
    private final List<Long> starts = new ArrayList<>();
    private int now;
    private int most;

    synchronized void in() {
      starts.add(System.nanoTime());
      most = Math.max(most, ++now);
    }

    synchronized void out() {
      now--;
    }

    /** Time between the first request and the last, which no scheduling can shorten. */
    synchronized Duration span() {
      return Duration.ofNanos(starts.get(starts.size() - 1) - starts.get(0));
    }
  }

  private final Map<String, Guest> guests = new ConcurrentHashMap<>();
  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  /** How long the server takes to answer, in milliseconds. */
  private volatile int pause = 5;

  private void serve(HttpExchange exchange, int status) throws IOException {
    Guest guest =
        guests.computeIfAbsent(exchange.getRequestHeaders().getFirst("Host"), host -> new Guest());
    most.accumulateAndGet(now.incrementAndGet(), Math::max);
    guest.in();
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    guest.out();
    now.decrementAndGet();
    reply(exchange, status, "");
  }

  @Test
  @Timeout(60)
  void keepsToLimitsAndToTime() throws Exception {
    try (StubServer server = new StubServer()) {
      List<String> urls = new ArrayList<>();
      for (int page = 0; page < PAGES; page++) {
        int status = page == 0 ? 404 : 200;
        server.on("/" + page, (exchange, time) -> serve(exchange, status));
        for (int host = 0; host < HOSTS; host++) {
          urls.add(server.url("h" + host + ".test", "/" + page));
        }
      }
      ExternalOptions options =
          ExternalOptions.standard()
              .allowingLoopback()
              .with(Limits.STANDARD.withConcurrency(32, 2, INTERVAL));
      long before = used();
      long start = System.nanoTime();
      Map<String, Verdict> verdicts =
          new ExternalChecker(options, StubServer.NAMES, Timing.system()).check(urls);
      Duration taken = Duration.ofNanos(System.nanoTime() - start);

      assertThat(verdicts).hasSize(HOSTS * PAGES);
      assertThat(verdicts.values())
          .filteredOn(v -> v.kind() == VerdictClass.OK)
          .hasSize(HOSTS * (PAGES - 1));
      assertThat(verdicts.values()).filteredOn(v -> v.kind() == VerdictClass.BROKEN).hasSize(HOSTS);
      assertThat(most.get()).isLessThanOrEqualTo(32);
      assertThat(guests).hasSize(HOSTS);
      // HEAD and GET for the page that is not there
      Duration least = INTERVAL.multipliedBy(PAGES);
      assertThat(guests.values())
          .allMatch(g -> g.most <= 2)
          .allMatch(g -> g.starts.size() == PAGES + 1);
      // requests are sent with the interval between them; the first may arrive late
      assertThat(guests.values().stream().map(Guest::span).sorted().toList().get(0))
          .isGreaterThanOrEqualTo(least.minusMillis(300));
      assertThat(taken).isLessThan(Duration.ofSeconds(40));
      assertThat(used() - before).isLessThan(64L * 1024 * 1024);
    }
  }

  @Test
  @Timeout(60)
  void sendsTwoAtATimeToAHostThatIsSlow() throws Exception {
    try (StubServer server = new StubServer()) {
      List<String> urls = new ArrayList<>();
      for (int page = 0; page < PAGES; page++) {
        server.on("/" + page, (exchange, time) -> serve(exchange, 200));
        for (int host = 0; host < 20; host++) {
          urls.add(server.url("h" + host + ".test", "/" + page));
        }
      }
      ExternalOptions options =
          ExternalOptions.standard()
              .allowingLoopback()
              .with(Limits.STANDARD.withConcurrency(12, 2, Duration.ZERO));
      pause = 40;
      new ExternalChecker(options, StubServer.NAMES, Timing.system()).check(urls);
      assertThat(guests.values().stream().mapToInt(g -> g.most).max()).hasValue(2);
      assertThat(most.get()).isBetween(3, 12);
    }
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
