package polyclinic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as its users run it, with a server on this machine for the network. */
class CheckCommandTest {

  @TempDir Path folder;
  private Path site;
  private HttpServer server;
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void start() throws IOException {
    site = Files.createDirectories(folder.resolve("site"));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          asked.add(path);
          exchange.sendResponseHeaders(path.startsWith("/there") ? 200 : 404, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void staysOfflineUnlessToldOtherwise() throws IOException {
    page("<a href='" + url("/gone") + "'>x</a>");
    assertThat(check()).isEqualTo(Main.CLEAN);
    assertThat(asked).isEmpty();
    assertThat(out.toString()).isEqualTo("Checked 1 reference on 1 page.\n");
  }

  @Test
  void tellsWhereABrokenExternalLinkIsWritten() throws IOException {
    page(
        "<a href='"
            + url("/there")
            + "'>x</a>\n<a href='"
            + url("/gone")
            + "'>y</a>"
            + "<a href='"
            + url("/gone#part")
            + "'>z</a><link rel=preconnect href='"
            + url("/")
            + "'>");
    assertThat(external()).isEqualTo(Main.FINDINGS);
    assertThat(out.toString())
        .contains("index.html:2:10: error[external-broken]: ")
        .contains("index.html:2:" + (26 + url("/gone").length()) + ": error[external-broken]: ")
        .contains("2 errors, 0 warnings\n")
        .endsWith("Checked 4 references on 1 page, 3 external addresses.\n");
    assertThat(asked).contains("/there").doesNotContain("/");
    assertThat(err.toString()).as("no progress where nobody looks on").isEmpty();
  }

  @Test
  void asksOnlyAboutWhatIsNotExcluded() throws IOException {
    page("<a href='" + url("/gone") + "'>x</a><a href='" + url("/there") + "'>y</a>");
    assertThat(external("--exclude", "/gone$")).isEqualTo(Main.CLEAN);
    assertThat(asked).containsOnly("/there");
  }

  @Test
  void acceptsOtherStatuses() throws IOException {
    page("<a href='" + url("/gone") + "'>x</a>");
    assertThat(external("--accept", "200..=299,404")).isEqualTo(Main.CLEAN);
  }

  @Test
  void asksRegistersAboutIdentifiers() throws IOException {
    page("<a href='https://doi.org/10.1000/182'>x</a>");
    external("--service", url("/register"), "--max-retries", "0");
    assertThat(asked).contains("/register/api/handles/10.1000/182");
  }

  @Test
  void aCacheMakesErrorsOnlyOfWhatFailsForDays() throws IOException {
    page("<a href='" + url("/gone") + "'>x</a><a href='" + url("/there") + "'>y</a>");
    Path cache = folder.resolve("new/cache.txt");
    assertThat(external("--cache", cache.toString())).isEqualTo(Main.CLEAN);
    assertThat(out.toString()).contains("warning[external-broken]");
    assertThat(Files.readAllLines(cache)).hasSize(3).startsWith("polyclinic-external 1");
    asked.clear();
    external("--cache", cache.toString(), "--max-cache-age", "1h");
    assertThat(asked).contains("/gone").doesNotContain("/there");
  }

  @Test
  void isAsPatientWithFailuresAsItIsTold() throws IOException {
    page("<a href='" + url("/gone") + "'>x</a>");
    String cache = folder.resolve("cache.txt").toString();
    String[] patience = {"--cache", cache, "--max-failures", "2", "--failure-days", "0"};
    assertThat(external(patience)).isEqualTo(Main.CLEAN);
    assertThat(external(patience)).isEqualTo(Main.FINDINGS);
    assertThat(external("--cache", cache)).isEqualTo(Main.CLEAN);
    assertThat(external("--cache", cache, "--max-failures", "0")).isEqualTo(2);
    assertThat(external("--cache", cache, "--failure-days", "-1")).isEqualTo(2);
  }

  @Test
  void failsOnWhatIsWanted() throws IOException {
    page("<p id=a><p id=a>");
    assertThat(check()).isEqualTo(Main.CLEAN);
    assertThat(check("--fail-on", "error")).isEqualTo(Main.CLEAN);
    assertThat(check("--fail-on", "warning")).isEqualTo(Main.FINDINGS);
    assertThat(check("--fail-on", "info")).isEqualTo(Main.FINDINGS);
    page("<a href='gone.html'>x</a>");
    assertThat(check("--fail-on", "never")).isEqualTo(Main.CLEAN);
  }

  @Test
  void knownFindingsDoNotFail() throws IOException {
    page("<a href='gone.html'>x</a>");
    String file = folder.resolve("baseline.txt").toString();
    assertThat(check("--baseline", file)).isEqualTo(CommandLineCodes.USAGE);
    assertThat(check("--baseline", file, "--write-baseline")).isEqualTo(Main.CLEAN);
    page("<p>moved</p>\n<a href='gone.html'>x</a>");
    assertThat(check("--baseline", file)).isEqualTo(Main.CLEAN);
    assertThat(out.toString()).endsWith("; known findings left out: 1.\n");
    page("<a href='gone.html'>x</a><a href='new.html'>x</a>");
    assertThat(check("--baseline", file)).isEqualTo(Main.FINDINGS);
    page("<p>mended</p>");
    assertThat(check("--baseline", file)).isEqualTo(Main.CLEAN);
    assertThat(out.toString()).contains("info[baseline-stale]");
  }

  @Test
  void writesAnyNumberOfFormats() throws IOException {
    page("<a href='gone.html'>x</a><p id=a><p id=a>");
    String to = folder.resolve("reports").toString();
    int code =
        check(
            "--format",
            "text,json=" + to + "/l.json",
            "--format",
            "junit=" + to + "/l.xml",
            "--format",
            "sarif=" + to + "/l.sarif",
            "--format",
            "markdown=" + to + "/l.md",
            "--format",
            "github=" + to + "/l.txt",
            "--report-page",
            to + "/index.html");
    assertThat(code).isEqualTo(Main.FINDINGS);
    assertThat(out.toString()).contains("1 error, 1 warning\n").contains("Checked 1 reference ");
    try (Stream<Path> files = Files.list(Path.of(to))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("l.json", "l.xml", "l.sarif", "l.md", "l.txt", "index.html");
    }
    assertThat(Path.of(to, "l.json")).content().contains("\"errors\":1,\"warnings\":1");
    assertThat(Path.of(to, "l.txt")).content().contains("::error ").contains("::warning ");
    assertThat(Path.of(to, "index.html"))
        .content()
        .contains("1 error, 1 warning, 0 notes")
        .contains("gone.html")
        .contains("<svg");
  }

  @Test
  void printsOneFormatAloneForOtherPrograms() throws IOException {
    page("");
    assertThat(check("--format", "json")).isEqualTo(Main.CLEAN);
    assertThat(out.toString()).startsWith("{\"version\":1").endsWith("]}\n");
    Path file = folder.resolve("l.json");
    check("--format", "json", "--output", file.toString());
    assertThat(file).content().startsWith("{\"version\":1");
    assertThat(out.toString()).isEqualTo("Checked no references on 1 page.\n");
  }

  @Test
  void refusesWhatCannotBeMeant() throws IOException {
    page("");
    for (String wrong :
        List.of(
            "--format text,json",
            "--format xml",
            "--format json=a --output b",
            "--accept ok",
            "--timeout soon",
            "--timeout 0",
            "--include (",
            "--max-concurrency 0",
            "--user-agent linkchecker",
            "--fail-on all",
            "--write-baseline",
            "--base-url x",
            "--site .")) {
      assertThat(check(wrong.split(" "))).as(wrong).isEqualTo(CommandLineCodes.USAGE);
      assertThat(err.toString()).as(wrong).isNotEmpty();
    }
    assertThat(run("check")).isEqualTo(CommandLineCodes.USAGE);
    assertThat(run("check", folder.resolve("none").toString())).isEqualTo(CommandLineCodes.USAGE);
  }

  private static final class CommandLineCodes {
    static final int USAGE = 2;
  }

  private void page(String html) throws IOException {
    Files.writeString(site.resolve("index.html"), html);
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private int external(String... options) {
    var all = new ArrayList<>(List.of("--external", "--allow-loopback", "--max-retries", "0"));
    if (List.of(options).contains("--max-retries")) {
      all.subList(2, 4).clear();
    }
    all.addAll(List.of(options));
    return check(all.toArray(String[]::new));
  }

  private int check(String... options) {
    var all = new ArrayList<>(List.of("check"));
    all.addAll(List.of(options));
    all.add(site.toString());
    return run(all.toArray(String[]::new));
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
  }
}
