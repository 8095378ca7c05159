package polyclinic.external;

import java.time.Instant;

/** Something to find out by one request or several; used by one thread. */
interface Errand {

  /** What to ask next. */
  Request request();

  /**
   * Takes note of an answer.
   *
   * @param mayRepeat whether there is sense in repeating a request to this host
   * @return what to do now
   */
  Step answered(Answer answer, Instant now, boolean mayRepeat);
}
