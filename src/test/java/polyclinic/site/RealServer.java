package polyclinic.site;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A web server of the system, set up as {@code publishing.md} says, on the loopback address. */
final class RealServer {

  /** Servers that we write rules for. */
  enum Kind {
    NGINX("nginx"),
    APACHE("apache2");

    private final String name;

    Kind(String name) {
      this.name = name;
    }

    /** Its program; Debian keeps it where only administrators look. */
    Optional<Path> program() {
      String path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/sbin";
      return Stream.of(path.split(File.pathSeparator))
          .filter(folder -> !folder.isEmpty())
          .map(folder -> Path.of(folder, name))
          .filter(Files::isExecutable)
          .findFirst();
    }
  }

  private static final String NGINX =
      """
      daemon off; pid WORK/nginx.pid; error_log stderr;
      events {}
      http {
        include /etc/nginx/mime.types;
        access_log off;
        client_body_temp_path WORK; proxy_temp_path WORK; fastcgi_temp_path WORK;
        uwsgi_temp_path WORK; scgi_temp_path WORK;
        server {
          listen 127.0.0.1:PORT;
          root SITE;
          include SITE/nginx-headers.conf;
          include SITE/nginx-redirects.conf;
        }
      }
      """;

  private static final String APACHE =
      """
      ServerName localhost
      ServerRoot WORK
      PidFile WORK/apache.pid
      Listen 127.0.0.1:PORT
      ErrorLog WORK/apache.log
      LoadModule mpm_event_module MODULES/mod_mpm_event.so
      LoadModule authz_core_module MODULES/mod_authz_core.so
      LoadModule alias_module MODULES/mod_alias.so
      LoadModule dir_module MODULES/mod_dir.so
      LoadModule mime_module MODULES/mod_mime.so
      LoadModule headers_module MODULES/mod_headers.so
      TypesConfig /etc/mime.types
      DirectoryIndex index.html
      DocumentRoot SITE
      <Directory SITE>
        AllowOverride FileInfo
        Require all granted
      </Directory>
      """;

  private static final Map<Kind, RealServer> RUNNING = new EnumMap<>(Kind.class);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Process process;
  private final int port;

  private RealServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** The one server of a kind, started if it is not running. */
  static RealServer of(Kind kind, Path site, Path folder) throws Exception {
    if (!RUNNING.containsKey(kind)) {
      RUNNING.put(kind, start(kind, site, folder));
    }
    return RUNNING.get(kind);
  }

  private static RealServer start(Kind kind, Path site, Path folder) throws Exception {
    // the server may run as somebody else, who must be able to read the site
    for (Path path = site; path != null && path.startsWith(folder); path = path.getParent()) {
      path.toFile().setReadable(true, false);
      path.toFile().setExecutable(true, false);
    }
    int port = freePort();
    Path configuration = folder.resolve(kind.name + ".conf");
    Files.writeString(
        configuration,
        (kind == Kind.NGINX ? NGINX : APACHE)
            .replace("WORK", folder.toString())
            .replace("SITE", site.toString())
            .replace("MODULES", "/usr/lib/apache2/modules")
            .replace("PORT", Integer.toString(port)));
    String program = kind.program().orElseThrow().toString();
    List<String> command =
        kind == Kind.NGINX
            ? List.of(program, "-c", configuration.toString())
            : List.of(program, "-X", "-f", configuration.toString());
    Path log = folder.resolve(kind.name + ".out");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    var server = new RealServer(process, port);
    server.awaitAnswer(log);
    return server;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitAnswer(Path log) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (true) {
      try {
        get("/");
        return;
      } catch (IOException e) {
        if (!process.isAlive() || System.nanoTime() > end) {
          throw new IllegalStateException("the server does not answer: " + Files.readString(log));
        }
        process.waitFor(50, TimeUnit.MILLISECONDS);
      }
    }
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(30))
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  static void stopAll() {
    RUNNING.values().forEach(server -> server.process.destroy());
    RUNNING.clear();
  }
}
