package polyclinic.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import polyclinic.external.Answer.Failure;
import polyclinic.external.Answer.Reply;
import polyclinic.external.Answer.Trouble;
import polyclinic.external.Request.Method;

/** Servers that misbehave. */
@Timeout(60)
class HttpTransportTest {

  private static final Duration SHORT = Duration.ofMillis(700);

  /** The first handshake of a JVM takes its time; no secure server here is silent. */
  private static final Duration LONG = Duration.ofSeconds(20);

  @TempDir Path folder;

  private static Answer ask(String url, Method method, int limit) throws Exception {
    ExternalOptions options =
        ExternalOptions.standard()
            .allowingLoopback()
            .with(Limits.STANDARD.withTimeout(url.startsWith("https:") ? LONG : SHORT));
    try (var transport = new HttpTransport(options, StubServer.NAMES)) {
      var target = (WebAddress) AddressReader.read(url);
      return transport.ask(new Request(target, method, limit)).get(40, TimeUnit.SECONDS);
    }
  }

  private static Answer get(String url) throws Exception {
    return ask(url, Method.GET, PageErrand.BODY_LIMIT);
  }

  private static Trouble trouble(Answer answer) {
    assertThat(answer).isInstanceOf(Failure.class);
    return ((Failure) answer).trouble();
  }

  @Test
  void givesUpOnServersThatSayNothing() throws Exception {
    try (var silent = new RawServer(socket -> Thread.sleep(10_000))) {
      long start = System.nanoTime();
      assertThat(trouble(get(silent.url("/")))).isEqualTo(Trouble.TIMEOUT);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
  }

  @Test
  void givesUpOnHeadersThatDrip() throws Exception {
    RawServer.Script drip =
        socket -> {
          write(socket, "HTTP/1.1 200 OK\r\n");
          while (true) {
            write(socket, "X: y\r\n");
            Thread.sleep(50);
          }
        };
    try (var slow = new RawServer(drip)) {
      assertThat(trouble(get(slow.url("/")))).isEqualTo(Trouble.TIMEOUT);
    }
  }

  @Test
  void hangsUpOnWhoSendsABodyToHead() throws Exception {
    try (var talkative = RawServer.sending("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")) {
      assertThat(((Reply) ask(talkative.url("/"), Method.HEAD, 100)).status()).isEqualTo(200);
    }
  }

  @Test
  void noticesResets() throws Exception {
    RawServer.Script reset = socket -> socket.setSoLinger(true, 0);
    try (var rude = new RawServer(reset)) {
      assertThat(trouble(get(rude.url("/")))).isEqualTo(Trouble.CLOSED);
    }
    try (var curt = RawServer.sending("")) {
      assertThat(trouble(get(curt.url("/")))).isEqualTo(Trouble.CLOSED);
    }
    try (var cut = RawServer.sending("HTTP/1.1 200 OK\r\nContent-Le")) {
      assertThat(trouble(get(cut.url("/")))).isEqualTo(Trouble.CLOSED);
    }
  }

  @Test
  void noticesWhatIsNotHttp() throws Exception {
    try (var other = RawServer.sending("SSH-2.0-OpenSSH_9.2\r\n\r\n")) {
      assertThat(trouble(get(other.url("/")))).isIn(Trouble.GARBLED, Trouble.CLOSED);
    }
  }

  @Test
  void noticesClosedPortsAndUnknownHosts() throws Exception {
    int port;
    try (var gone = RawServer.sending("")) {
      port = gone.port();
    }
    assertThat(trouble(get("http://127.0.0.1:" + port))).isEqualTo(Trouble.UNREACHABLE);
    ExternalOptions options = ExternalOptions.standard();
    Resolver none =
        host -> {
          throw new UnknownHostException(host);
        };
    try (var transport = new HttpTransport(options, none)) {
      var target = (WebAddress) AddressReader.read("http://nowhere.example/");
      assertThat(transport.ask(new Request(target, Method.GET, 1)).get())
          .isEqualTo(new Failure(Trouble.UNKNOWN_HOST));
    }
  }

  @Test
  void cannotAskAnUnderscoreOverHttps() throws Exception {
    assertThat(trouble(get("https://a_b.example.org/"))).isEqualTo(Trouble.UNASKABLE);
  }

  @Test
  void takesATruncatedBodyForAnAnswer() throws Exception {
    String answer = "HTTP/1.1 404 Not Found\r\nContent-Length: 1000\r\n\r\nshort";
    try (var cut = RawServer.sending(answer)) {
      Reply reply = (Reply) get(cut.url("/"));
      assertThat(reply.status()).isEqualTo(404);
      assertThat(reply.text()).isEqualTo("short");
    }
  }

  @Test
  void readsOnlyTheBeginningOfAnEndlessBody() throws Exception {
    var sent = new AtomicLong();
    for (String status : List.of("200 OK", "404 Not Found")) {
      try (var endless = new RawServer(socket -> pour(socket, status, sent))) {
        Reply reply = (Reply) get(endless.url("/"));
        assertThat(reply.body().length).isLessThanOrEqualTo(PageErrand.BODY_LIMIT);
      }
    }
    // what the system's buffers take, not what the server would send in a second
    assertThat(sent.get()).isLessThan(64L * 1024 * 1024);
  }

  private static void pour(Socket socket, String status, AtomicLong sent) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(("HTTP/1.1 " + status + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    byte[] much = new byte[64 * 1024];
    while (sent.addAndGet(much.length) < 1L << 30) {
      out.write(much);
    }
  }

  @Test
  void doesNotWaitForABodyThatDrips() throws Exception {
    RawServer.Script drip =
        socket -> {
          write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n");
          Thread.sleep(10_000);
        };
    try (var slow = new RawServer(drip)) {
      assertThat(((Reply) get(slow.url("/"))).status()).isEqualTo(200);
    }
  }

  @Test
  void inflatesNothing() throws Exception {
    var bomb = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bomb)) {
      for (int i = 0; i < 1000; i++) {
        gzip.write(new byte[100_000]);
      }
    }
    String head = "HTTP/1.1 404 Not Found\r\nContent-Encoding: gzip\r\nContent-Length: ";
    RawServer.Script throwing =
        socket -> {
          OutputStream out = socket.getOutputStream();
          out.write((head + bomb.size() + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
          out.write(bomb.toByteArray());
        };
    try (var server = new RawServer(throwing)) {
      Reply reply = (Reply) ask(server.url("/"), Method.GET, 8 * 1024 * 1024);
      assertThat(reply.body()).isEqualTo(bomb.toByteArray());
    }
  }

  @Test
  void trustsNoCertificateOfItsOwnMaking() throws Exception {
    Path keys = folder.resolve("keys.p12");
    int made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "a",
                "-dname",
                "CN=127.0.0.1",
                "-ext",
                "san=ip:127.0.0.1",
                "-storepass",
                "secret",
                "-keystore",
                keys.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.log").toFile())
            .start()
            .waitFor();
    assertThat(made).isZero();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(keys)) {
      store.load(in, "secret".toCharArray());
    }
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, "secret".toCharArray());
    var context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    ServerSocket socket =
        context
            .getServerSocketFactory()
            .createServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
    try (var server = new RawServer(socket, s -> s.getOutputStream().write(1))) {
      assertThat(trouble(get("https://127.0.0.1:" + server.port() + "/")))
          .isEqualTo(Trouble.INSECURE);
    }
  }

  @Test
  void noticesPlainTextOnASecurePort() throws Exception {
    ServerSocket socket = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
    try (socket) {
      var thread = new Thread(() -> answerInPlainText(socket));
      thread.setDaemon(true);
      thread.start();
      assertThat(trouble(get("https://127.0.0.1:" + socket.getLocalPort() + "/")))
          .isEqualTo(Trouble.INSECURE);
    }
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void answerInPlainText(ServerSocket server) {
    try (Socket socket = server.accept()) {
      // as web servers do: listens first; an answer before the greeting, the JDK at times overhears
      socket.getInputStream().read();
      write(socket, "HTTP/1.1 400 Bad Request\r\n\r\n");
      socket.getInputStream().readAllBytes();
    } catch (IOException e) {
      return; // the other side hung up
    }
  }
}
