package polyclinic.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Tells a browser what is shown: at once, and after each change, for as long as it listens. */
final class EventStream {

  static final String PATH = "/__preview/events";

  private static final long HEARTBEAT_SECONDS = 15;

  private final Stage stage;

  EventStream(Stage stage) {
    this.stage = stage;
  }

  /** Returns when the browser is gone or the server ends. */
  void tell(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(200, -1);
      return;
    }
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      String told = "";
      while (true) {
        String signal = stage.after(told, HEARTBEAT_SECONDS).signal();
        // a comment finds out whether anybody listens
        String message = signal.equals(told) ? ":\n\n" : "data: " + signal + "\n\n";
        out.write(message.getBytes(StandardCharsets.UTF_8));
        out.flush();
        told = signal;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
