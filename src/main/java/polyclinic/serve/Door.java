package polyclinic.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import polyclinic.report.Wording;

/** Lets in who asks this machine by its own name, and only to read. */
final class Door implements HttpHandler {

  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  private final Desk desk;
  private final EventStream events;
  private final Wording words;

  Door(Desk desk, EventStream events, Wording words) {
    this.words = words;
    this.desk = desk;
    this.events = events;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      headers(exchange.getResponseHeaders());
      if (!isOurName(exchange)) {
        // another site's name that leads here would read the preview as its own
        send(exchange, Answer.text(403, words.say("name.refused")));
      } else if (!METHODS.contains(exchange.getRequestMethod())) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        send(exchange, Answer.text(405, words.say("method.refused")));
      } else if (exchange.getRequestURI().getRawPath().equals(EventStream.PATH)) {
        events.tell(exchange);
      } else {
        String query = exchange.getRequestURI().getQuery();
        String path = exchange.getRequestURI().getRawPath();
        send(exchange, desk.answer(path, query == null ? "" : query));
      }
    } catch (RuntimeException e) {
      // the JDK's server would close the connection without a word
      send(exchange, Answer.text(500, words.say("fault", e)));
      throw e;
    }
  }

  private static void headers(Headers headers) {
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
  }

  private static boolean isOurName(HttpExchange exchange) {
    int port = exchange.getLocalAddress().getPort();
    String host = exchange.getRequestHeaders().getFirst("Host");
    return Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port)
        .contains(host == null ? "" : host);
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", answer.type());
    if (!answer.location().isEmpty()) {
      headers.set("Location", answer.location());
    }
    boolean head = exchange.getRequestMethod().equals("HEAD");
    if (head) {
      headers.set("Content-Length", String.valueOf(answer.body().length));
    }
    boolean empty = head || answer.body().length == 0;
    exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.body().length);
    if (!empty) {
      try (OutputStream body = exchange.getResponseBody()) {
        body.write(answer.body());
      }
    }
  }
}
