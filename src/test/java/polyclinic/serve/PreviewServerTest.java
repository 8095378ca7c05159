package polyclinic.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import polyclinic.SiteBuild;
import polyclinic.serve.Visitor.Reply;

/** What the preview answers, whatever it is asked. */
class PreviewServerTest {

  @TempDir private static Path folder;
  private static PreviewedSite site;

  @BeforeAll
  static void start() throws IOException {
    Path root = folder.resolve("root");
    Files.createDirectories(root.resolve("assets/img"));
    Files.writeString(folder.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(root.resolve("assets/img/out.txt"), folder.resolve("secret.txt"));
    site = PreviewedSite.in(root);
  }

  @AfterAll
  static void stop() throws IOException {
    site.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html; charset=utf-8",
    "/en/knee/, text/html; charset=utf-8",
    "/css/site.css, text/css; charset=utf-8",
    "/js/site.js, text/javascript; charset=utf-8",
    "/img/knee.svg, image/svg+xml; charset=utf-8",
    "/sitemap.xml, application/xml; charset=utf-8",
    "/en/feed.xml, application/xml; charset=utf-8",
    "/robots.txt, text/plain; charset=utf-8",
    "/__preview/reload.js, text/javascript; charset=utf-8",
    "/__preview/preview.css, text/css; charset=utf-8"
  })
  void servesFilesWithTheirTypes(String path, String type) throws IOException {
    Reply reply = site.visitor.get(path);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.has("Content-Type: " + type)).as(reply.head()).isTrue();
    assertThat(reply.has("Cache-Control: no-store")).as(reply.head()).isTrue();
    assertThat(reply.body()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/..%2Fsecret.txt",
        "/img/../../../secret.txt",
        "/img/%2e%2e/%2e%2e/%2e%2e/secret.txt",
        "/%5c..%5csecret.txt",
        "/img/out.txt",
        "//etc/passwd",
        "/%2fetc/passwd",
        "/img/knee.svg%00.html",
        "/content/site.yaml",
        "/../content/site.yaml",
        "/__preview/../Desk.class",
        "/%c0%ae%c0%ae/",
        "/__preview/package-info.class",
        "/%"
      })
  void showsNothingBesideTheSite(String path) throws IOException {
    Reply reply = site.visitor.get(path);
    assertThat(reply.status()).isIn(400, 404);
    assertThat(reply.body()).doesNotContain("secret", "root:", "baseUrl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"clinic.example", "localhost", "localhost:1", "evil.example:%d", ""})
  void answersToItsOwnNameOnly(String host) throws IOException {
    String name = host.formatted(site.visitor.port());
    assertThat(site.visitor.ask("GET", "/en/", name).status()).isEqualTo(403);
    assertThat(site.visitor.ask("GET", EventStream.PATH, name).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:%d", "127.0.0.1:%d", "[::1]:%d"})
  void answersToEachOfItsNames(String host) throws IOException {
    String name = host.formatted(site.visitor.port());
    assertThat(site.visitor.ask("GET", "/en/", name).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
  void canOnlyBeRead(String method) throws IOException {
    Reply reply = site.visitor.ask(method, "/en/", "localhost:" + site.visitor.port());
    assertThat(reply.status()).isEqualTo(405);
    assertThat(reply.has("Allow: GET, HEAD")).isTrue();
  }

  @Test
  void answersHeadWithTheLengthAlone() throws IOException {
    Reply reply = site.visitor.ask("HEAD", "/css/site.css", "localhost:" + site.visitor.port());
    int length = site.visitor.get("/css/site.css").body().length();
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.has("Content-Length: " + length)).isTrue();
    assertThat(reply.body()).isEmpty();
  }

  @Test
  void addsTheSlashOfAFolder() throws IOException {
    Reply reply = site.visitor.get("/en/knee");
    assertThat(reply.status()).isEqualTo(302);
    assertThat(reply.has("Location: /en/knee/")).isTrue();
  }

  @Test
  void showsTheBakesOwnBytesButForWhatItPutsIn() throws IOException {
    new SiteBuild(PreviewedSite.TODAY).run(baked("site"), folder.resolve("public/site"));
    for (String path :
        new String[] {"en/", "de/knie/", "en/science/factors/", "de/questions/", ""}) {
      String file = Files.readString(folder.resolve("public/site/" + path + "index.html"));
      String shown = site.visitor.get("/" + path).text();
      assertThat(shown).contains("/__preview/reload.js").isNotEqualTo(file);
      assertThat(
              shown
                  .replaceFirst("<script src=\"/__preview/reload.js\"[^>]*></script>", "")
                  .replaceFirst("; frame-src 'self'", ""))
          .isEqualTo(file);
    }
  }

  @Test
  void letsTheScriptThroughThePolicy() throws IOException {
    assertThat(site.visitor.get("/en/").text())
        .containsPattern("Content-Security-Policy\" content=\"[^\"]*connect-src 'self'");
  }

  @Test
  void showsBothLanguagesSideBySide() throws IOException {
    assertThat(site.visitor.get("/__both/?page=/en/knee/").text())
        .contains("<iframe src=\"/de/knie/\"", "<iframe src=\"/en/knee/\"");
    assertThat(site.visitor.get("/__both/?page=/en/nothing/").status()).isEqualTo(404);
    assertThat(site.visitor.get("/__both/?page=%22%3E%3Cb%3E").status()).isEqualTo(404);
    assertThat(site.visitor.get("/en/knee/").text()).contains("data-both=\"/en/knee/index.html\"");
  }

  @Test
  void takesTheNextPortIfOneIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        PreviewServer other =
            PreviewServer.start(
                site.root, PreviewedSite.TODAY, taken.getLocalPort(), Locale.ENGLISH)) {
      assertThat(other.address().getPort()).isGreaterThan(taken.getLocalPort());
      assertThat(new Visitor(other.address().getPort()).get("/__preview/reload.js").status())
          .isEqualTo(200);
    }
  }

  private static Path baked(String name) throws IOException {
    Path root = folder.resolve(name);
    PreviewedSite.copyTo(root);
    return root;
  }
}
