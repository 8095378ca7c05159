package polyclinic.external;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that knows no HTTP: for what no good server does. */
final class RawServer implements AutoCloseable {

  /** Does something to a connection whose request has been read. */
  @FunctionalInterface
  interface Script {
    void answer(Socket socket) throws IOException, InterruptedException;
  }

  private final ServerSocket server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  RawServer(Script script) throws IOException {
    this(new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")), script);
  }

  RawServer(ServerSocket server, Script script) {
    this.server = server;
    threads.execute(() -> accept(script));
  }

  /** Always sends the same and hangs up. */
  static RawServer sending(String answer) throws IOException {
    return new RawServer(s -> s.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8)));
  }

  private void accept(Script script) {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        threads.execute(() -> serve(socket, script));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private static void serve(Socket socket, Script script) {
    try (socket) {
      readRequest(socket);
      script.answer(socket);
    } catch (IOException | InterruptedException e) {
      return; // the other side hung up, or the test is over
    }
  }

  private static void readRequest(Socket socket) throws IOException {
    int ends = 0;
    while (ends < 2) {
      int c = socket.getInputStream().read();
      if (c < 0) {
        throw new SocketException("no request");
      }
      ends = c == '\n' ? ends + 1 : c == '\r' ? ends : 0;
    }
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getLocalPort() + path;
  }

  int port() {
    return server.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    server.close();
    threads.shutdownNow();
  }
}
