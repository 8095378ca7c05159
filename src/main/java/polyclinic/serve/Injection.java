package polyclinic.serve;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import polyclinic.report.Wording;

/**
 * Puts the preview's script into a page on its way to the browser. The page's bytes are taken as
 * characters one by one, so that whatever is not ours comes out as it went in.
 */
record Injection(Showing showing, Wording words, boolean unpublished, String both, boolean alone) {

  /** Where the preview itself may be found. */
  static final String SCRIPT = "/__preview/reload.js";

  private static final Pattern POLICY =
      Pattern.compile(
          "<meta\\s+http-equiv=\"Content-Security-Policy\"\\s+content=\"([^\"]*)\"",
          Pattern.CASE_INSENSITIVE);

  byte[] into(byte[] page) {
    String html = new String(page, StandardCharsets.ISO_8859_1);
    Matcher policy = POLICY.matcher(html);
    if (policy.find()) {
      html =
          html.substring(0, policy.start(1))
              + Policy.forPreview(policy.group(1))
              + html.substring(policy.end(1));
    }
    int end = html.lastIndexOf("</body>");
    int at = end < 0 ? html.length() : end;
    // characters one by one here too: the page's encoding is UTF-8
    String ours =
        new String(script().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    return (html.substring(0, at) + ours + html.substring(at))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private String script() {
    String[] signal = showing.signal().split(" ");
    return "<script src=\""
        + SCRIPT
        + "\" data-version=\""
        + signal[0]
        + "\" data-edition=\""
        + signal[1]
        + "\""
        + (unpublished ? attribute("mark", words.say("mark")) : "")
        + attribute("both", both)
        + attribute("side-by-side", words.say("both"))
        + attribute("findings", words.say("findings"))
        + attribute("lang", words.language().toLanguageTag())
        + (alone ? attribute("alone", "yes") : "")
        + "></script>";
  }

  private static String attribute(String name, String value) {
    return value.isEmpty() ? "" : " data-" + name + "=\"" + Markup.escape(value) + "\"";
  }
}
