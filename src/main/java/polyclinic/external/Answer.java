package polyclinic.external;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** What came back for a {@link Request}. */
sealed interface Answer permits Answer.Reply, Answer.Failure {

  /**
   * A server's answer.
   *
   * @param body its beginning, as far as the request wanted it
   */
  record Reply(int status, HttpHeaders headers, byte[] body) implements Answer {

    String header(String name) {
      return headers.firstValue(name).orElse("");
    }

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  /** No answer. */
  record Failure(Trouble trouble) implements Answer {}

  /** Why there is no answer. */
  enum Trouble {
    UNKNOWN_HOST("the host is not known", true),
    UNREACHABLE("the server takes no connections", true),
    CLOSED("the server closed the connection without an answer", true),
    TIMEOUT("the server did not answer in time", true),
    INSECURE("no secure connection is possible with the server's certificate", false),
    GARBLED("the server's answer is not HTTP", true),
    UNASKABLE("this program cannot ask a host of that name over https", false),
    FORBIDDEN("the address leads into a private network and was not asked", false),
    HOST_TIRED("the server has asked for a longer pause than this run can make", false);

    private final String sentence;
    private final boolean mayPass;

    Trouble(String sentence, boolean mayPass) {
      this.sentence = sentence;
      this.mayPass = mayPass;
    }

    String sentence() {
      return sentence;
    }

    /** Whether asking again may help. */
    boolean mayPass() {
      return mayPass;
    }

    /** Whether the host as a whole is probably away, and not one page of it. */
    boolean concernsHost() {
      return this == UNKNOWN_HOST || this == UNREACHABLE || this == TIMEOUT;
    }
  }
}
