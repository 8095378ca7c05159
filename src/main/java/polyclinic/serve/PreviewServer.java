package polyclinic.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import polyclinic.Preview;
import polyclinic.report.Wording;

/** Shows a site on this machine while it is written, from the start until it is closed. */
public final class PreviewServer implements AutoCloseable {

  private static final int PORTS_TO_TRY = 100;

  private final HttpServer server;
  private final SourceWatch watch;
  private final ExecutorService threads;

  private PreviewServer(HttpServer server, SourceWatch watch, ExecutorService threads) {
    this.server = server;
    this.watch = watch;
    this.threads = threads;
  }

  /**
   * Starts the preview; it answers at once, with a note until the site has been read.
   *
   * @param root the site's folder
   * @param today decides which pages are marked as not published
   * @param port the first to try; if it is taken, the next that is free; 0 for any
   * @param language of the editor
   * @throws IOException if no port is free, or the folder cannot be watched
   */
  public static PreviewServer start(Path root, LocalDate today, int port, Locale language)
      throws IOException {
    // the JDK's server otherwise holds small answers back for 40 ms
    System.setProperty("sun.net.httpserver.nodelay", "true");
    HttpServer server = bind(port);
    Path folder = root.toAbsolutePath().normalize();
    Changes changes = new Changes();
    Stage stage = new Stage();
    SourceWatch watch = new SourceWatch(folder, changes);
    ExecutorService threads = Executors.newCachedThreadPool(PreviewServer::daemon);
    threads.execute(watch);
    threads.execute(new Director(new Preview(folder, today), changes, stage));
    server.setExecutor(threads);
    Wording words = Wording.of(PreviewServer.class, language);
    Desk desk = new Desk(folder, stage, words);
    server.createContext("/", new Door(desk, new EventStream(stage), words));
    server.start();
    return new PreviewServer(server, watch, threads);
  }

  /** Where to look. */
  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  @Override
  public void close() throws IOException {
    threads.shutdownNow();
    server.stop(0);
    watch.close();
  }

  private static HttpServer bind(int first) throws IOException {
    for (int port = first; ; port++) {
      try {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      } catch (BindException taken) {
        if (first == 0 || port == first + PORTS_TO_TRY || port == 65_535) {
          throw taken;
        }
      }
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "preview");
    thread.setDaemon(true);
    return thread;
  }
}
