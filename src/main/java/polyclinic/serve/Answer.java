package polyclinic.serve;

import java.nio.charset.StandardCharsets;

/**
 * What a browser gets.
 *
 * @param location where to go instead; empty if the body is the answer
 */
record Answer(int status, String type, byte[] body, String location) {

  static final String HTML = "text/html; charset=utf-8";

  private static final String TEXT = "text/plain; charset=utf-8";

  Answer(int status, String type, byte[] body) {
    this(status, type, body, "");
  }

  static Answer page(int status, String html) {
    return new Answer(status, HTML, html.getBytes(StandardCharsets.UTF_8));
  }

  static Answer text(int status, String text) {
    return new Answer(status, TEXT, text.getBytes(StandardCharsets.UTF_8));
  }

  static Answer elsewhere(String location) {
    return new Answer(302, TEXT, new byte[0], location);
  }
}
