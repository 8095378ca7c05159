package polyclinic.external;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import polyclinic.external.Answer.Failure;
import polyclinic.external.Answer.Reply;
import polyclinic.external.Request.Method;
import polyclinic.external.Step.AskAgain;
import polyclinic.external.Step.Pause;
import polyclinic.external.Step.Settled;

/**
 * Finds out whether a page is there. {@code HEAD} comes first because it costs least, but nothing
 * bad is believed of an answer to it: many servers answer it wrongly.
 */
final class PageErrand implements Errand {

  /** In bytes; enough to tell a challenge from an error. */
  static final int BODY_LIMIT = 16 * 1024;

  private final StatusCodes accept;
  private final Patience patience;
  private Trail trail;
  private Method method = Method.HEAD;

  PageErrand(WebAddress page, StatusCodes accept, Limits limits) {
    this.accept = accept;
    this.patience = new Patience(limits);
    this.trail = new Trail(page);
  }

  @Override
  public Request request() {
    return new Request(trail.here(), method, BODY_LIMIT);
  }

  @Override
  public Step answered(Answer answer, Instant now, boolean mayRepeat) {
    return answer instanceof Reply reply
        ? replied(reply, now, mayRepeat)
        : failed(((Failure) answer).trouble(), mayRepeat);
  }

  private Step failed(Answer.Trouble trouble, boolean mayRepeat) {
    boolean cutOff = trouble == Answer.Trouble.CLOSED || trouble == Answer.Trouble.GARBLED;
    if (cutOff && method == Method.HEAD) {
      return startOver();
    }
    if (trouble.mayPass() && mayRepeat) {
      Optional<Pause> pause = patience.next();
      if (pause.isPresent()) {
        method = Method.GET;
        return new AskAgain(pause.get());
      }
    }
    VerdictClass kind =
        switch (trouble) {
          case TIMEOUT -> VerdictClass.TIMEOUT;
          case FORBIDDEN -> VerdictClass.REFUSED;
          case HOST_TIRED -> VerdictClass.RATE_LIMITED;
          case UNASKABLE -> VerdictClass.SKIPPED;
          case UNKNOWN_HOST, UNREACHABLE, CLOSED, INSECURE, GARBLED -> VerdictClass.BROKEN;
        };
    return settled(kind, 0, trouble.sentence() + detour());
  }

  private Step replied(Reply reply, Instant now, boolean mayRepeat) {
    int status = reply.status();
    if (Trail.isTurn(reply)) {
      return turned(reply);
    }
    if (accept.contains(status) && !Challenge.isDeclared(reply)) {
      return there(status);
    }
    if (status == 429) {
      return patient(reply, now, mayRepeat)
          .orElseGet(() -> farewell(reply, now, VerdictClass.RATE_LIMITED));
    }
    if (method == Method.HEAD && !Challenge.isDeclared(reply)) {
      return startOver();
    }
    if (Challenge.isIn(reply)) {
      return settled(
          VerdictClass.BLOCKED, status, "the server does not answer programs" + said(status));
    }
    if (status >= 500 && status != 501 && status != 505) {
      return patient(reply, now, mayRepeat)
          .orElseGet(() -> farewell(reply, now, VerdictClass.BROKEN));
    }
    return settled(VerdictClass.BROKEN, status, "the server refuses the address" + said(status));
  }

  private Step turned(Reply reply) {
    int status = reply.status();
    Trail.Turn turn = trail.follow(reply);
    if (turn == Trail.Turn.ON) {
      return AskAgain.AT_ONCE;
    }
    if (method == Method.HEAD) {
      return startOver();
    }
    return switch (turn) {
      case ROUND_FOR_COOKIES ->
          settled(VerdictClass.BLOCKED, status, "the server redirects until it gets its cookie");
      case ROUND -> settled(VerdictClass.BROKEN, status, "the redirects go round in a circle");
      case TOO_FAR -> settled(VerdictClass.BROKEN, status, "there are more than 5 redirects");
      default ->
          settled(VerdictClass.BROKEN, status, "a redirect leads to something not on the web");
    };
  }

  private Step there(int status) {
    if (!trail.hasTurns()) {
      return settled(VerdictClass.OK, status, "");
    }
    if (SoftNotFound.isSuspected(trail.start(), trail.here())) {
      return method == Method.HEAD
          ? startOver()
          : settled(
              VerdictClass.SOFT_404,
              status,
              "the address leads to " + trail.here() + ", so the page is probably gone");
    }
    String moved = trail.moved();
    return settled(
        VerdictClass.REDIRECTED, status, moved.isEmpty() ? "" : "the page has moved to " + moved);
  }

  /** Again from the beginning, as a browser would ask: its redirects may be others, too. */
  private Step startOver() {
    method = Method.GET;
    trail = new Trail(trail.start());
    return AskAgain.AT_ONCE;
  }

  private Optional<Step> patient(Reply reply, Instant now, boolean mayRepeat) {
    return mayRepeat ? patience.next(reply, now).map(AskAgain::new) : Optional.empty();
  }

  private Step farewell(Reply reply, Instant now, VerdictClass kind) {
    String message =
        kind == VerdictClass.RATE_LIMITED
            ? "the server has had too many questions"
            : "the server is in trouble";
    Settled end = settled(kind, reply.status(), message + said(reply.status()));
    return new Settled(end.results(), Patience.farewell(reply, now));
  }

  private Settled settled(VerdictClass kind, int status, String message) {
    String moved = kind == VerdictClass.REDIRECTED ? trail.moved() : "";
    var outcome = new Outcome(kind, status, trail.here().toString(), moved, message);
    return new Settled(Map.of(trail.start().toString(), outcome), Pause.NONE);
  }

  /** Where trouble is not with the address itself. */
  private String detour() {
    return trail.hasTurns() ? ", after a redirect to " + trail.here() : "";
  }

  private String said(int status) {
    return " (status " + status + ")" + detour();
  }
}
