package polyclinic.external;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Answers that say nothing about a page, only that the server does not serve programs. */
final class Challenge {

  /** Sign in, pay, come from elsewhere, be no robot. */
  private static final Set<Integer> CLOSED_DOORS = Set.of(401, 402, 403, 407, 451, 999);

  private static final List<String> MARKS =
      List.of(
          "challenge-platform",
          "cf-browser-verification",
          "cf_chl_",
          "just a moment...",
          "_incapsula_resource",
          "ddos protection by",
          "captcha-delivery.com",
          "awswafintegration",
          "g-recaptcha",
          "h-captcha");

  private Challenge() {}

  static boolean isIn(Answer.Reply reply) {
    return isDeclared(reply)
        || CLOSED_DOORS.contains(reply.status())
        || reply.status() >= 400 && isWritten(reply.text());
  }

  /** Whether a header says so, which needs no page. */
  static boolean isDeclared(Answer.Reply reply) {
    return reply.header("cf-mitigated").equalsIgnoreCase("challenge")
        || reply.header("x-amzn-waf-action").matches("(?i)challenge|captcha")
        || reply.header("x-datadome").equalsIgnoreCase("protected") && reply.status() >= 400;
  }

  private static boolean isWritten(String body) {
    String small = body.toLowerCase(Locale.ROOT);
    return MARKS.stream().anyMatch(small::contains);
  }
}
