package polyclinic.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import polyclinic.external.Answer.Trouble;
import polyclinic.external.Step.AskAgain;
import polyclinic.external.Step.Settled;

/** What is made of answers, without a network. */
class PageErrandTest {

  private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
  private static final String PAGE = "https://example.org/deep/page";

  private final List<String> asked = new ArrayList<>();
  private final List<Duration> waits = new ArrayList<>();

  private static Answer reply(int status, String... headersAndBody) {
    Map<String, List<String>> headers = new HashMap<>();
    String body = "";
    for (String item : headersAndBody) {
      int colon = item.indexOf(": ");
      if (colon < 0) {
        body = item;
      } else {
        headers.put(item.substring(0, colon), List.of(item.substring(colon + 2)));
      }
    }
    return new Answer.Reply(
        status, HttpHeaders.of(headers, (k, v) -> true), body.getBytes(StandardCharsets.UTF_8));
  }

  private static Answer to(int status, String location) {
    return reply(status, "Location: " + location);
  }

  private static Answer no(Trouble trouble) {
    return new Answer.Failure(trouble);
  }

  private Outcome outcome(Answer... answers) {
    return outcomeOf(PAGE, answers);
  }

  /** Gives one answer after the other; all must be needed. */
  private Outcome outcomeOf(String page, Answer... answers) {
    var address = (WebAddress) AddressReader.read(page);
    var errand = new PageErrand(address, StatusCodes.SUCCESS, Limits.STANDARD);
    Step last = null;
    for (Answer answer : answers) {
      assertThat(last instanceof Settled).isFalse();
      asked.add(errand.request().method() + " " + errand.request().target());
      last = errand.answered(answer, NOW, true);
      if (last instanceof AskAgain again && !again.pause().length().isZero()) {
        waits.add(again.pause().length());
      }
    }
    assertThat(last).isInstanceOf(Settled.class);
    return ((Settled) last).results().get(address.toString());
  }

  @Test
  void isContentWithHead() {
    assertThat(outcome(reply(200))).isEqualTo(new Outcome(VerdictClass.OK, 200, PAGE, "", ""));
    assertThat(asked).containsExactly("HEAD " + PAGE);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 405, 410, 500, 501, 503, 999})
  void believesNothingBadOfHead(int status) {
    assertThat(outcome(reply(status), reply(200)).kind()).isEqualTo(VerdictClass.OK);
    assertThat(asked).containsExactly("HEAD " + PAGE, "GET " + PAGE);
  }

  @Test
  void believesNoRedirectOfHeadThatEndsBadly() {
    assertThat(outcome(to(302, "/404.html"), reply(404), reply(200)).kind())
        .isEqualTo(VerdictClass.OK);
    assertThat(asked).endsWith("GET " + PAGE);
  }

  @ParameterizedTest
  @EnumSource(names = {"CLOSED", "GARBLED"})
  void asksAgainAtOnceWhereHeadIsCutOff(Trouble trouble) {
    assertThat(outcome(no(trouble), reply(200)).kind()).isEqualTo(VerdictClass.OK);
    assertThat(waits).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410, 400, 501})
  void callsBrokenWhatGetRefuses(int status) {
    Outcome outcome = outcome(reply(status), reply(status));
    assertThat(outcome.kind()).isEqualTo(VerdictClass.BROKEN);
    assertThat(outcome.status()).isEqualTo(status);
    assertThat(outcome.message())
        .isEqualTo("the server refuses the address (status " + status + ")");
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 451, 999})
  void callsClosedDoorsBlocked(int status) {
    assertThat(outcome(reply(status), reply(status)).kind()).isEqualTo(VerdictClass.BLOCKED);
  }

  @Test
  void knowsChallenges() {
    assertThat(outcome(reply(403, "cf-mitigated: challenge")).kind())
        .isEqualTo(VerdictClass.BLOCKED);
    assertThat(outcome(reply(202, "x-amzn-waf-action: challenge")).kind())
        .isEqualTo(VerdictClass.BLOCKED);
    assertThat(outcome(reply(503), reply(503, "<title>Just a moment...</title>")).kind())
        .isEqualTo(VerdictClass.BLOCKED);
    assertThat(outcome(reply(404), reply(404, "<h1>Not here</h1>")).kind())
        .isEqualTo(VerdictClass.BROKEN);
  }

  @Test
  void waitsLongerAfterEachFailure() {
    Answer busy = reply(503);
    assertThat(outcome(busy, busy, busy, busy, busy).kind()).isEqualTo(VerdictClass.BROKEN);
    assertThat(waits)
        .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
  }

  @Test
  void waitsAsTheServerSays() {
    Answer soon = reply(429, "Retry-After: 7");
    Answer later = reply(429, "Retry-After: Sun, 01 Mar 2026 02:01:00 GMT");
    Answer past = reply(429, "Retry-After: Sun, 01 Mar 2026 01:00:00 GMT");
    assertThat(outcome(soon, later, past, reply(200)).kind()).isEqualTo(VerdictClass.OK);
    assertThat(waits).containsExactly(Duration.ofSeconds(7), Duration.ofMinutes(1));
  }

  @Test
  void doesNotWaitForHours() {
    assertThat(outcome(reply(429, "Retry-After: 3600")).kind())
        .isEqualTo(VerdictClass.RATE_LIMITED);
  }

  @Test
  void fallsBackWhereTheServersWordMakesNoSense() {
    Answer odd = reply(429, "Retry-After: soon");
    assertThat(outcome(odd, odd, odd, odd).kind()).isEqualTo(VerdictClass.RATE_LIMITED);
    assertThat(waits).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "UNKNOWN_HOST,BROKEN",
    "UNREACHABLE,BROKEN",
    "TIMEOUT,TIMEOUT",
  })
  void repeatsWhatMayPass(Trouble trouble, VerdictClass kind) {
    assertThat(outcome(no(trouble), no(trouble), no(trouble), no(trouble)).kind()).isEqualTo(kind);
    assertThat(outcome(no(trouble), reply(200)).kind()).isEqualTo(VerdictClass.OK);
  }

  @ParameterizedTest
  @CsvSource({
    "INSECURE,BROKEN",
    "FORBIDDEN,REFUSED",
    "HOST_TIRED,RATE_LIMITED",
    "UNASKABLE,SKIPPED"
  })
  void doesNotRepeatTheHopeless(Trouble trouble, VerdictClass kind) {
    assertThat(outcome(no(trouble)).kind()).isEqualTo(kind);
  }

  @Test
  void suggestsWhereAPageHasMovedForGood() {
    Outcome outcome =
        outcome(to(301, "/deep/2"), to(308, "https://b.example/deep/3#x"), reply(200));
    assertThat(outcome.kind()).isEqualTo(VerdictClass.REDIRECTED);
    assertThat(outcome.finalUrl()).isEqualTo("https://b.example/deep/3");
    assertThat(outcome.moved()).isEqualTo("https://b.example/deep/3");
    assertThat(asked).endsWith("HEAD https://b.example/deep/3");
  }

  @Test
  void suggestsNothingBeyondAPassingRedirect() {
    assertThat(outcome(to(301, "2"), to(302, "3"), to(301, "4"), reply(200)).moved())
        .isEqualTo("https://example.org/deep/2");
    assertThat(outcome(to(307, "3"), to(301, "4"), reply(200)).moved()).isEmpty();
  }

  @Test
  void followsFiveRedirectsAndNoMore() {
    Answer[] five = {to(302, "1"), to(302, "2"), to(302, "3"), to(302, "4"), to(302, "5")};
    List<Answer> good = new ArrayList<>(Arrays.asList(five));
    good.add(reply(200));
    assertThat(outcome(good.toArray(Answer[]::new)).kind()).isEqualTo(VerdictClass.REDIRECTED);
    List<Answer> bad = new ArrayList<>(Arrays.asList(five));
    bad.add(to(302, "6"));
    bad.addAll(bad);
    assertThat(outcome(bad.toArray(Answer[]::new)).message())
        .isEqualTo("there are more than 5 redirects");
  }

  @Test
  void noticesCircles() {
    Answer[] circle = {to(302, "b"), to(302, PAGE), to(302, "b"), to(302, PAGE)};
    assertThat(outcome(circle).kind()).isEqualTo(VerdictClass.BROKEN);
    Answer cookie = reply(302, "Location: " + PAGE, "Set-Cookie: a=b");
    assertThat(outcome(cookie, cookie).kind()).isEqualTo(VerdictClass.BLOCKED);
  }

  @Test
  void doesNotLeaveTheWeb() {
    Answer away = to(302, "ftp://example.org/");
    assertThat(outcome(away, away).message())
        .isEqualTo("a redirect leads to something not on the web");
    Answer nowhere = to(302, "http://[");
    assertThat(outcome(nowhere, nowhere).kind()).isEqualTo(VerdictClass.BROKEN);
    assertThat(outcome(reply(302), reply(302)).kind()).isEqualTo(VerdictClass.BROKEN);
  }

  @Test
  void readsUtf8InLocations() {
    String bytes = new String("/ü".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertThat(outcome(to(301, bytes), reply(200)).moved()).isEqualTo("https://example.org/%C3%BC");
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/deep/page, /, SOFT_404",
    "https://example.org/deep/page, /index.html, SOFT_404",
    "https://example.org/deep/page, /de/, SOFT_404",
    "https://example.org/deep/page, https://new.example/, SOFT_404",
    "https://example.org/deep/page, /error/404.html, SOFT_404",
    "https://example.org/deep/page, /page-not-found, SOFT_404",
    "https://example.org/?p=12, /, SOFT_404",
    "https://example.org/deep/page, /?p=12, REDIRECTED",
    "https://example.org/deep/page, /deep/, REDIRECTED",
    "https://example.org/index.html, /, REDIRECTED",
    "https://example.org/, /de/, REDIRECTED",
    "https://example.org/, https://www.example.org/, REDIRECTED",
    "https://example.org/help/404, /help/errors/404, REDIRECTED",
  })
  void suspectsHomeAndErrorPages(String page, String location, VerdictClass kind) {
    Answer[] once = {to(302, location), reply(200)};
    Answer[] twice = {to(302, location), reply(200), to(302, location), reply(200)};
    Outcome outcome = outcomeOf(page, kind == VerdictClass.SOFT_404 ? twice : once);
    assertThat(outcome.kind()).isEqualTo(kind);
  }

  @Test
  void tellsWhereTroubleBegins() {
    assertThat(outcome(to(302, "http://intern.example/"), no(Trouble.FORBIDDEN)).message())
        .isEqualTo(
            "the address leads into a private network and was not asked,"
                + " after a redirect to http://intern.example/");
  }
}
