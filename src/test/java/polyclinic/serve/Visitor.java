package polyclinic.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Predicate;

/** A browser that says exactly what it is told to say. */
record Visitor(int port) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** What came back; the body as one character a byte. */
  record Reply(int status, String head, String body) {

    boolean has(String header) {
      return ("\r\n" + head + "\r\n")
          .toLowerCase(Locale.ROOT)
          .contains("\r\n" + header.toLowerCase(Locale.ROOT) + "\r\n");
    }

    String text() {
      return new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
  }

  Reply get(String path) throws IOException {
    return ask("GET", path, "localhost:" + port);
  }

  Reply ask(String method, String path, String host) throws IOException {
    try (Socket socket = connect()) {
      send(socket, method, path, host);
      byte[] all = socket.getInputStream().readAllBytes();
      String reply = new String(all, StandardCharsets.ISO_8859_1);
      int end = reply.indexOf("\r\n\r\n");
      return new Reply(
          Integer.parseInt(reply.substring(9, 12)),
          reply.substring(0, end),
          reply.substring(end + 4));
    }
  }

  /** Asks again until the reply is as expected. */
  Reply until(String path, Predicate<Reply> expected) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Reply reply = get(path);
    while (!expected.test(reply)) {
      if (System.nanoTime() > end) {
        throw new AssertionError(path + " never came as expected, but as:\n" + reply.text());
      }
      reply = pauseAndGet(path);
    }
    return reply;
  }

  private Reply pauseAndGet(String path) throws IOException {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return get(path);
  }

  Listening listen() throws IOException {
    Socket socket = connect();
    send(socket, "GET", EventStream.PATH, "localhost:" + port);
    return new Listening(
        socket,
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)));
  }

  /** An open stream of events. */
  record Listening(Socket socket, BufferedReader lines) implements AutoCloseable {

    /** The next message that is as expected; fails when none comes. */
    String until(Predicate<String> expected) throws IOException {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("data: ") && expected.test(line.substring(6))) {
          return line.substring(6);
        }
      }
      throw new AssertionError("the stream of events ended");
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout((int) PATIENCE.toMillis());
    return socket;
  }

  private static void send(Socket socket, String method, String path, String host)
      throws IOException {
    String request =
        method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
  }
}
