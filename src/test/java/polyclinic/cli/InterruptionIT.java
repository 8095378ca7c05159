package polyclinic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ends the packed program in the middle of an external check. Ctrl-C reaches the virtual machine
 * that was started and the tuned one inside; {@code kill} reaches the first alone. Both are done
 * with the signal that a shell in the background does not take away.
 */
@Timeout(300)
class InterruptionIT {

  private static final Path JAR = Path.of("target/polyclinic.jar").toAbsolutePath();

  @TempDir Path folder;
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch over = new CountDownLatch(1);
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext(
        "/",
        exchange -> {
          if (exchange.getRequestURI().getPath().equals("/b")) {
            asked.countDown();
            waitForTheEnd();
          }
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    over.countDown();
    server.stop(0);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void endsBothMachinesAndLeavesAValidCache(boolean both) throws Exception {
    Path site = Files.createDirectory(folder.resolve("site"));
    Path cache = Files.createDirectory(folder.resolve("kept")).resolve("cache.txt");
    String host = "http://127.0.0.1:" + server.getAddress().getPort();
    Files.writeString(
        site.resolve("index.html"), "<a href='" + host + "/a'>a</a><a href='" + host + "/b'>b</a>");
    Process outer =
        program("--cache", cache.toString(), "--host-concurrency", "1", site.toString());
    assertThat(asked.await(120, TimeUnit.SECONDS)).isTrue();
    List<ProcessHandle> inner = outer.descendants().toList();
    assertThat(inner).as("the tuned virtual machine").hasSize(1);
    if (both) {
      inner.get(0).destroy();
    }
    outer.destroy();
    assertThat(outer.waitFor(100, TimeUnit.SECONDS)).isTrue();
    assertThat(inner).noneMatch(ProcessHandle::isAlive);
    assertThat(Files.readAllLines(cache))
        .hasSize(2)
        .startsWith("polyclinic-external 1")
        .anyMatch(line -> line.startsWith(host + "/a\tok\t200\t"));
    try (var names = Files.list(cache.getParent())) {
      assertThat(names).containsExactly(cache);
    }
  }

  private Process program(String... options) throws IOException {
    var command = new ArrayList<>(List.of(java(), "-jar", JAR.toString(), "check"));
    command.addAll(List.of("--external", "--allow-loopback"));
    command.addAll(List.of(options));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    // settings of the user's own would keep the tuned machine from being started
    List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")
        .forEach(builder.environment()::remove);
    return builder.redirectOutput(folder.resolve("log").toFile()).start();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private void waitForTheEnd() {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
