package polyclinic.external;

import static org.assertj.core.api.Assertions.assertThat;
import static polyclinic.external.StubServer.reply;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ends another JVM in the middle of a check, as Ctrl-C does. */
class EndOfProgramTest {

  @TempDir Path folder;

  /** The other JVM. */
  static final class Check {
    public static void main(String[] args) throws Exception {
      ExternalOptions options =
          ExternalOptions.standard().allowingLoopback().with(CacheSettings.in(Path.of(args[0])));
      new ExternalChecker(options).check(List.of(args[1], args[2]));
    }
  }

  @Test
  @Timeout(60)
  void leavesAValidCache() throws Exception {
    Path cache = folder.resolve("cache");
    var second = new CountDownLatch(1);
    try (StubServer server = new StubServer()) {
      server.on("/a", 200);
      server.on(
          "/b",
          (exchange, time) -> {
            second.countDown();
            sleep();
            reply(exchange, 200, "");
          });
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Check.class.getName(),
                  cache.toString(),
                  server.url("127.0.0.1", "/a"),
                  server.url("127.0.0.1", "/b"))
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log").toFile())
              .start();
      assertThat(second.await(40, TimeUnit.SECONDS)).isTrue();
      process.destroy();
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(VerdictFile.read(cache)).containsOnlyKeys(server.url("127.0.0.1", "/a"));
      try (var names = Files.list(folder)) {
        assertThat(names.map(p -> p.getFileName().toString()))
            .containsExactlyInAnyOrder("cache", "log");
      }
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(40_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
