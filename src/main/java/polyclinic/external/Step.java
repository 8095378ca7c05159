package polyclinic.external;

import java.time.Duration;
import java.util.Map;

/** What an {@link Errand} does after an answer. */
sealed interface Step permits Step.AskAgain, Step.Settled {

  /**
   * Goes on to {@link Errand#request()}.
   *
   * @param pause before that
   */
  record AskAgain(Pause pause) implements Step {
    static final AskAgain AT_ONCE = new AskAgain(Pause.NONE);
  }

  /**
   * Is done.
   *
   * @param results by address, without fragments
   * @param pause what the host has asked for
   */
  record Settled(Map<String, Outcome> results, Pause pause) implements Step {
    static Settled of(String url, Outcome outcome) {
      return new Settled(Map.of(url, outcome), Pause.NONE);
    }
  }

  /**
   * Time in which nothing is asked.
   *
   * @param wholeHost whether it counts for the host as a whole
   */
  record Pause(Duration length, boolean wholeHost) {
    static final Pause NONE = new Pause(Duration.ZERO, false);
  }
}
