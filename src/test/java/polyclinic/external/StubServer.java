package polyclinic.external;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A web server on loopback that answers by script and writes down who asked for what. */
final class StubServer implements AutoCloseable {

  /** Answers one path. */
  @FunctionalInterface
  interface Script {
    /**
     * Answers.
     *
     * @param time 1 for the first request with this path, then 2 and so on
     */
    void answer(HttpExchange exchange, int time) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Script> scripts = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> times = new ConcurrentHashMap<>();
  private final List<String> log = new CopyOnWriteArrayList<>();

  StubServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 1000);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Resolves names that end in {@code .test} to this server, and addresses to themselves. */
  static final Resolver NAMES =
      host -> List.of(InetAddress.getByName(host.endsWith(".test") ? "127.0.0.1" : literal(host)));

  private static String literal(String host) {
    if (!host.matches("[0-9.]+|\\[.*\\]")) {
      throw new IllegalStateException("a test must not ask a name server for " + host);
    }
    return host;
  }

  StubServer on(String path, Script script) {
    scripts.put(path, script);
    return this;
  }

  /** Always the same status, without a body. */
  StubServer on(String path, int status) {
    return on(path, (exchange, time) -> reply(exchange, status, ""));
  }

  StubServer redirect(String path, int status, String location) {
    return on(
        path,
        (exchange, time) -> {
          exchange.getResponseHeaders().add("Location", location);
          reply(exchange, status, "");
        });
  }

  static void reply(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    boolean none = exchange.getRequestMethod().equals("HEAD") || bytes.length == 0;
    exchange.sendResponseHeaders(status, none ? -1 : bytes.length);
    if (!none) {
      exchange.getResponseBody().write(bytes);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getRawPath();
    log.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
    int time = times.computeIfAbsent(path, p -> new AtomicInteger()).incrementAndGet();
    try (exchange) {
      scripts.getOrDefault(path, (e, t) -> reply(e, 404, "no such page")).answer(exchange, time);
    }
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** An address here. */
  String url(String host, String path) {
    return "http://" + host + ":" + port() + path;
  }

  String url(String path) {
    return url("clinic.test", path);
  }

  /** Method and path of each request so far. */
  List<String> log() {
    return List.copyOf(log);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
