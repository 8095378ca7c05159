package polyclinic.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules for web servers, tried on the servers that are installed. */
class ServersIT {

  @TempDir private static Path folder;
  private static Path site;

  @BeforeAll
  static void bake() throws IOException {
    site = ServedSite.bake(folder);
  }

  @AfterAll
  static void stop() {
    RealServer.stopAll();
  }

  private static RealServer started(RealServer.Kind kind) throws Exception {
    boolean there = kind.program().isPresent();
    if (!there) {
      System.out.println("SKIPPED: ServersIT on " + kind + ", because it is not installed");
    }
    assumeThat(there).isTrue();
    return RealServer.of(kind, site, folder);
  }

  @ParameterizedTest
  @EnumSource(RealServer.Kind.class)
  void sendsPagesWithAllHeaders(RealServer.Kind kind) throws Exception {
    HttpResponse<String> page = started(kind).get("/de/knie/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(header(page, "Content-Type")).startsWith("text/html");
    assertThat(header(page, "Content-Security-Policy"))
        .startsWith("default-src 'none';")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(page, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
    assertThat(header(page, "Permissions-Policy")).contains("geolocation=()");
    assertThat(header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(header(page, "Strict-Transport-Security")).isEqualTo("max-age=31536000");
    assertThat(header(page, "Cache-Control")).isEqualTo("no-cache");
    assertThat(page.headers().allValues("Content-Security-Policy")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(RealServer.Kind.class)
  void leadsFromOldAddresses(RealServer.Kind kind) throws Exception {
    RealServer server = started(kind);
    for (String old :
        new String[] {"/de/alt/", "/de/%C3%BCber-uns/gr%C3%B6%C3%9Fe/", "/de/a.b~c/old.html"}) {
      HttpResponse<String> answer = server.get(old);
      assertThat(answer.statusCode()).as(old).isEqualTo(301);
      assertThat(header(answer, "Location")).as(old).endsWith("/de/knie/");
      assertThat(header(answer, "Content-Security-Policy")).as(old).isNotEmpty();
    }
    assertThat(server.get("/de/axb~c/old.html").statusCode()).as("a dot is a dot").isEqualTo(404);
  }

  @ParameterizedTest
  @EnumSource(RealServer.Kind.class)
  void answersUnknownAddressesInTheirLanguage(RealServer.Kind kind) throws Exception {
    RealServer server = started(kind);
    for (String language : new String[] {"de", "en"}) {
      HttpResponse<String> answer = server.get("/" + language + "/no/such/page/");
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).contains("<html lang=\"" + language).contains("type-notfound");
      assertThat(header(answer, "Content-Security-Policy")).isNotEmpty();
    }
    HttpResponse<String> elsewhere = server.get("/nothing");
    assertThat(elsewhere.statusCode()).isEqualTo(404);
    assertThat(elsewhere.body()).contains("type-bare");
  }

  @ParameterizedTest
  @EnumSource(RealServer.Kind.class)
  void saysWhatFilesAreAndHowLongTheyKeep(RealServer.Kind kind) throws Exception {
    RealServer server = started(kind);
    assertThat(type(server, "/sitemap.xml")).matches("(?:text|application)/xml.*");
    assertThat(type(server, "/de/feed.xml")).matches("(?:text|application)/.*xml.*");
    assertThat(type(server, "/de/data/factors.csv")).startsWith("text/csv");
    assertThat(type(server, "/de/data/factors.json")).startsWith("application/json");
    assertThat(type(server, "/site.webmanifest")).startsWith("application/manifest+json");
    assertThat(type(server, "/paper.pdf")).isEqualTo("application/pdf");
    assertThat(type(server, "/img/favicon.svg")).startsWith("image/svg+xml");
    assertThat(type(server, "/js/site.js")).matches("(?:text|application)/javascript.*");
    assertThat(header(server.get("/css/site.css"), "Cache-Control")).isEqualTo("max-age=3600");
    assertThat(header(server.get("/img/favicon.svg"), "Cache-Control")).isEqualTo("max-age=86400");
  }

  @ParameterizedTest
  @EnumSource(RealServer.Kind.class)
  void keepsItsRulesToItself(RealServer.Kind kind) throws Exception {
    RealServer server = started(kind);
    for (String file :
        new String[] {
          "/.htaccess", "/_headers", "/_redirects", "/nginx-headers.conf", "/nginx-redirects.conf"
        }) {
      assertThat(Files.exists(site.resolve(file.substring(1)))).as(file).isTrue();
      assertThat(server.get(file).statusCode()).as(file).isIn(403, 404);
    }
  }

  private static String type(RealServer server, String path) throws Exception {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return header(answer, "Content-Type");
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
