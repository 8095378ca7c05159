package polyclinic.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the published site on the loopback address, as a plain web server would. */
final class SiteServer implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of(
          "csv", "text/csv; charset=utf-8",
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "xml", "application/xml",
          "txt", "text/plain; charset=utf-8");

  private final Path folder;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  SiteServer(Path folder) throws IOException {
    this.folder = folder;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Without a slash at its end. */
  String origin() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Path wanted = folder.resolve(path.substring(1)).normalize();
      Path file = path.endsWith("/") ? wanted.resolve("index.html") : wanted;
      if (!path.endsWith("/") && Files.isDirectory(file)) {
        exchange.getResponseHeaders().set("Location", path + "/");
        exchange.sendResponseHeaders(301, -1);
      } else if (file.startsWith(folder) && Files.isRegularFile(file)) {
        send(exchange, 200, file);
      } else {
        send(exchange, 404, notFound(path));
      }
    }
  }

  /** The page of the address's language, or the one for all languages. */
  private Path notFound(String path) {
    int end = path.indexOf('/', 1);
    Path ofLanguage = folder.resolve(end < 0 ? "" : path.substring(1, end)).resolve("404.html");
    return Files.isRegularFile(ofLanguage) ? ofLanguage : folder.resolve("404.html");
  }

  private static void send(HttpExchange exchange, int status, Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    exchange
        .getResponseHeaders()
        .set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
    exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
    exchange.getResponseBody().write(content);
  }
}
