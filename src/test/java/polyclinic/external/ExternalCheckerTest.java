package polyclinic.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static polyclinic.external.StubServer.reply;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import polyclinic.report.Severity;
import polyclinic.report.SourceLocation;

/** The whole checker against a server on loopback. */
class ExternalCheckerTest {

  @TempDir Path folder;

  private final FastTime time = new FastTime("2026-03-01T02:00:00Z");
  private StubServer server;
  private ExternalOptions options;

  @BeforeEach
  void start() throws Exception {
    server = new StubServer();
    URI base = URI.create(server.url("register.test", ""));
    options =
        ExternalOptions.standard().allowingLoopback().with(new Services(base, base, base, base));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Map<String, Verdict> check(String... urls) throws Exception {
    return new ExternalChecker(options, StubServer.NAMES, time).check(Arrays.asList(urls));
  }

  private Verdict verdict(String url) throws Exception {
    return check(url).get(url);
  }

  @Test
  void asksOnceForAllLinksToAPage() throws Exception {
    server.redirect("/old", 301, "new").on("/new", 200);
    Map<String, Verdict> verdicts =
        check(server.url("/old#b"), server.url("/old"), " " + server.url("/old#a") + "\n");
    assertThat(verdicts.keySet())
        .containsExactly(
            " " + server.url("/old#a") + "\n", server.url("/old"), server.url("/old#b"));
    assertThat(verdicts.values())
        .extracting(Verdict::moved)
        .containsExactly(server.url("/new#a"), server.url("/new"), server.url("/new#b"));
    assertThat(server.log()).containsExactly("HEAD /old", "HEAD /new");
  }

  @Test
  void sendsNameAndUserAgent() throws Exception {
    List<String> seen = new ArrayList<>();
    server.on(
        "/a",
        (exchange, n) -> {
          seen.add(exchange.getRequestHeaders().getFirst("Host"));
          seen.add(exchange.getRequestHeaders().getFirst("User-Agent"));
          reply(exchange, 204, "");
        });
    options = options.withUserAgent("Clinic/1");
    assertThat(verdict(server.url("/a")).kind()).isEqualTo(VerdictClass.OK);
    assertThat(seen).containsExactly("clinic.test:" + server.port(), "Clinic/1");
  }

  @Test
  void comesBackWhenTheServerSays() throws Exception {
    server.on(
        "/busy",
        (exchange, n) -> {
          exchange.getResponseHeaders().add("Retry-After", "30");
          reply(exchange, n == 1 ? 429 : 200, "");
        });
    assertThat(verdict(server.url("/busy")).kind()).isEqualTo(VerdictClass.OK);
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void leavesATiredHostAlone() throws Exception {
    String[] urls =
        IntStream.range(10, 40).mapToObj(i -> server.url("/p" + i)).toArray(String[]::new);
    server.on(
        "/p10",
        (exchange, n) -> {
          exchange.getResponseHeaders().add("Retry-After", "100000");
          reply(exchange, 429, "");
        });
    assertThat(check(urls).values())
        .allMatch(v -> v.kind() == VerdictClass.RATE_LIMITED)
        .allMatch(v -> v.severity().equals(Optional.of(Severity.INFO)));
    assertThat(server.log()).containsExactly("HEAD /p10");
  }

  @Test
  void asksADeadHostPatientlyOnlyOnce() throws Exception {
    int port;
    try (RawServer gone = RawServer.sending("")) {
      port = gone.port();
    }
    String[] urls =
        IntStream.range(0, 50)
            .mapToObj(i -> "http://127.0.0.1:" + port + "/" + i)
            .toArray(String[]::new);
    assertThat(check(urls).values()).allMatch(v -> v.kind() == VerdictClass.BROKEN);
    // 1 + 2 + 4 seconds of patience for the first, then no more than the interval for the others
    assertThat(time.waits().stream().reduce(Duration.ZERO, Duration::plus))
        .isLessThan(Duration.ofSeconds(40));
  }

  @Test
  void looksForAnUnknownNameOnlySomeTimes() throws Exception {
    List<String> lookUps = new ArrayList<>();
    Resolver none =
        host -> {
          synchronized (lookUps) {
            lookUps.add(host);
          }
          throw new UnknownHostException(host);
        };
    List<String> urls =
        IntStream.range(0, 500).mapToObj(i -> "https://nowhere.example/" + i).toList();
    assertThat(new ExternalChecker(options, none, time).check(urls).values())
        .allMatch(v -> v.kind() == VerdictClass.BROKEN)
        .allMatch(v -> v.message().equals("the host is not known"));
    assertThat(lookUps).hasSizeLessThan(100);
  }

  @Test
  void refusesPrivateNetworksAlsoBehindRedirects() throws Exception {
    server.redirect("/in", 302, "http://169.254.169.254/latest/meta-data/");
    server.redirect("/in6", 302, "http://[fd00::1]/");
    server.redirect("/name", 302, "http://intern.example/");
    Resolver resolver =
        host ->
            host.equals("intern.example")
                ? List.of(InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.7"))
                : StubServer.NAMES.resolve(host);
    var checker = new ExternalChecker(options, resolver, time);
    List<String> urls =
        List.of(
            server.url("/in"),
            server.url("/in6"),
            server.url("/name"),
            "http://192.168.0.1/",
            "https://10.1.2.3/",
            "http://[::ffff:10.0.0.1]/",
            "http://0.0.0.0/");
    Map<String, Verdict> verdicts = checker.check(urls);
    assertThat(verdicts.values()).allMatch(v -> v.kind() == VerdictClass.REFUSED);
    assertThat(verdicts.get("https://10.1.2.3/").severity()).contains(Severity.WARNING);
  }

  @Test
  void refusesThisMachineUnlessTold() throws Exception {
    options = ExternalOptions.standard();
    assertThat(verdict(server.url("/a")).kind()).isEqualTo(VerdictClass.REFUSED);
    assertThat(server.log()).isEmpty();
  }

  @Test
  void asksTheAddressThatWasJudgedWhateverTheNameServerSaysNext() throws Exception {
    server.on("/a", 200);
    List<String> lookUps = new ArrayList<>();
    Resolver rebinding =
        host -> {
          lookUps.add(host);
          return List.of(InetAddress.getByName(lookUps.size() == 1 ? "127.0.0.1" : "10.0.0.1"));
        };
    // no name server knows the name: only the judged address can lead to the stub
    var checker = new ExternalChecker(options, rebinding, time);
    String url = server.url("rebinding.example", "/a");
    assertThat(checker.check(List.of(url)).get(url).kind()).isEqualTo(VerdictClass.OK);
    assertThat(lookUps).containsExactly("rebinding.example");
  }

  @Test
  void doesNotAskWhatIsExcludedMalformedOrForeign() throws Exception {
    options = options.with(new LinkFilter(List.of(), List.of(Pattern.compile("/private/"))));
    Map<String, Verdict> verdicts =
        check(server.url("/private/a"), "http://a..b/", "ftp://example.org/", "urn:isbn:1");
    assertThat(verdicts.values())
        .extracting(Verdict::kind)
        .containsExactly(
            VerdictClass.SKIPPED, VerdictClass.INVALID, VerdictClass.SKIPPED, VerdictClass.INVALID);
    assertThat(server.log()).isEmpty();
  }

  @Test
  void acceptsWhatItIsTold() throws Exception {
    server.on("/teapot", 418);
    options = options.with(StatusCodes.parse("200,418").orElseThrow());
    assertThat(verdict(server.url("/teapot")).kind()).isEqualTo(VerdictClass.OK);
  }

  @Test
  void asksForDoisOneByOne() throws Exception {
    server.on("/api/handles/10.1000/182", (e, n) -> reply(e, 200, "{\"responseCode\":1}"));
    server.on("/api/handles/10.1000/gone", (e, n) -> reply(e, 404, "{\"responseCode\":100}"));
    server.on(
        "/api/handles/10.1002/%28SICI%291%3C2%3E3.0.CO%3B2-I",
        (e, n) -> reply(e, n == 1 ? 500 : 200, "{\"responseCode\":" + (n == 1 ? 2 : 1) + "}"));
    server.on("/api/handles/10.1000/odd", (e, n) -> reply(e, 200, "<html>"));
    String sici = "https://doi.org/10.1002/(SICI)1<2>3.0.CO;2-I";
    Map<String, Verdict> verdicts =
        check(
            "https://doi.org/10.1000/182",
            "https://doi.org/10.1000/gone",
            sici,
            "https://doi.org/10.1000/odd");
    assertThat(verdicts.get("https://doi.org/10.1000/182").kind()).isEqualTo(VerdictClass.OK);
    assertThat(verdicts.get(sici).kind()).isEqualTo(VerdictClass.OK);
    assertThat(verdicts.get("https://doi.org/10.1000/gone").message())
        .isEqualTo("DOI does not know 10.1000/gone");
    assertThat(verdicts.get("https://doi.org/10.1000/odd").kind()).isEqualTo(VerdictClass.SKIPPED);
    assertThat(server.log()).contains("GET /api/handles/10.1000/182?type=URL");
  }

  @Test
  void asksForOtherIdentifiersInBatches() throws Exception {
    server.on(
        "/entrez/eutils/esummary.fcgi",
        (e, n) ->
            reply(
                e,
                200,
                "{\"result\":{\"uids\":[\"1\",\"2\"],\"1\":{\"uid\":\"1\"},"
                    + "\"2\":{\"uid\":\"2\",\"error\":\"cannot get document summary\"}}}"));
    server.on(
        "/tools/idconv/api/v1/articles/",
        (e, n) ->
            reply(
                e,
                200,
                "{\"status\":\"ok\",\"records\":[{\"pmcid\":\"PMC11\",\"pmid\":1},"
                    + "{\"requested-id\":\"PMC22\",\"status\":\"error\"}]}"));
    server.on(
        "/api/v2/studies",
        (e, n) ->
            reply(
                e,
                200,
                "{\"studies\":[{\"protocolSection\":{\"identificationModule\":"
                    + "{\"nctId\":\"NCT00000001\",\"nctIdAliases\":[\"NCT00000003\"]}}}]}"));
    Map<String, Verdict> verdicts =
        check(
            "https://pubmed.ncbi.nlm.nih.gov/1/",
            "https://www.ncbi.nlm.nih.gov/pubmed/1",
            "https://pubmed.ncbi.nlm.nih.gov/2/",
            "https://pmc.ncbi.nlm.nih.gov/articles/PMC11/",
            "https://pmc.ncbi.nlm.nih.gov/articles/PMC22/",
            "https://clinicaltrials.gov/study/NCT00000001",
            "https://clinicaltrials.gov/study/NCT00000002",
            "https://clinicaltrials.gov/study/NCT00000003");
    assertThat(
            verdicts.entrySet().stream()
                .filter(e -> e.getValue().kind() != VerdictClass.OK)
                .map(e -> e.getValue().message()))
        .containsExactly(
            "ClinicalTrials.gov does not know NCT00000002",
            "PubMed Central does not know PMC22",
            "PubMed does not know 2");
    assertThat(server.log())
        .containsExactlyInAnyOrder(
            "GET /entrez/eutils/esummary.fcgi?db=pubmed&retmode=json&tool=polyclinic&id=1,2",
            "GET /tools/idconv/api/v1/articles/?format=json&tool=polyclinic&ids=PMC11,PMC22",
            "GET /api/v2/studies?format=json&fields=NCTId%7CNCTIdAlias&pageSize=1000"
                + "&filter.ids=NCT00000001,NCT00000002,NCT00000003");
  }

  @Test
  void splitsLongListsOfIdentifiers() throws Exception {
    server.on("/entrez/eutils/esummary.fcgi", (e, n) -> reply(e, 200, "{\"result\":{}}"));
    String[] urls =
        IntStream.rangeClosed(1, 250)
            .mapToObj(i -> "https://pubmed.ncbi.nlm.nih.gov/" + i + "/")
            .toArray(String[]::new);
    assertThat(check(urls).values()).allMatch(v -> v.kind() == VerdictClass.BROKEN);
    assertThat(server.log()).hasSize(3);
  }

  @Test
  void blamesNoLinkForASilentRegister() throws Exception {
    server.on("/api/v2/studies", 500);
    Verdict verdict = verdict("https://clinicaltrials.gov/study/NCT00000001");
    assertThat(verdict.kind()).isEqualTo(VerdictClass.SKIPPED);
    assertThat(verdict.message())
        .isEqualTo("ClinicalTrials.gov gave no useful answer (status 500)");
  }

  @Test
  void remembersSuccessesAndLooksAgainAtFailures() throws Exception {
    server.on("/a", 200).on("/b", 404);
    options = options.with(CacheSettings.in(folder.resolve("cache")));
    check(server.url("/a"), server.url("/b"));
    time.pass(Duration.ofHours(1));
    check(server.url("/a"), server.url("/b"));
    assertThat(server.log())
        .containsExactlyInAnyOrder("HEAD /a", "HEAD /b", "GET /b", "HEAD /b", "GET /b");
    time.pass(Duration.ofDays(3));
    Map<String, Verdict> verdicts = check(server.url("/a"), server.url("/b"));
    assertThat(server.log()).hasSize(8);
    assertThat(verdicts.get(server.url("/b")).confirmed()).isTrue();
    assertThat(verdicts.get(server.url("/b")).failures()).isEqualTo(3);
    var checker = new ExternalChecker(options, StubServer.NAMES, time);
    assertThat(checker.lastVerdicts(List.of(server.url("/b"), server.url("/b#x"), "http://c/")))
        .containsOnlyKeys(server.url("/b"), server.url("/b#x"))
        .containsEntry(server.url("/b"), verdicts.get(server.url("/b")));
  }

  @Test
  void savesWhatItKnowsWhenInterrupted() throws Exception {
    server.on("/a", 200);
    Path file = folder.resolve("cache");
    options = options.with(CacheSettings.in(file));
    Thread checking = Thread.currentThread();
    var checker = new ExternalChecker(options, StubServer.NAMES, Timing.system());
    try (var silent = new RawServer(socket -> Thread.sleep(60_000))) {
      List<String> urls = List.of(server.url("/a"), silent.url("/never"));
      assertThatThrownBy(() -> checker.check(urls, (done, total) -> checking.interrupt()))
          .isInstanceOf(InterruptedException.class);
    }
    assertThat(VerdictFile.read(file)).containsOnlyKeys(server.url("/a"));
  }

  @Test
  void tellsHowFarItHasCome() throws Exception {
    server.on("/a", 200).on("/b", 200);
    List<String> told = new ArrayList<>();
    new ExternalChecker(options, StubServer.NAMES, time)
        .check(
            List.of(server.url("/a"), server.url("/b"), "mailto:a@example.org"),
            (done, total) -> told.add(done + "/" + total));
    assertThat(told).containsExactly("1/3", "2/3", "3/3");
  }

  @Test
  void makesFindingsForEditors() throws Exception {
    server.redirect("/old", 301, "/new/").on("/new/", 200).on("/gone", 410);
    SourceLocation at = new SourceLocation("content/de/a.md", 3, 7);
    String old = server.url("/old#x");
    var moved = verdict(old).at(at, "de/a/index.html", old).orElseThrow();
    assertThat(moved.rule()).isEqualTo("external-redirected");
    assertThat(moved.severity()).isEqualTo(Severity.INFO);
    assertThat(moved.hint()).isEqualTo("write " + server.url("/new/#x"));
    String gone = server.url("/gone");
    assertThat(verdict(gone).at(at, "", gone).orElseThrow().severity()).isEqualTo(Severity.ERROR);
    assertThat(verdict(server.url("/new/")).at(at, "", "")).isEmpty();
  }
}
