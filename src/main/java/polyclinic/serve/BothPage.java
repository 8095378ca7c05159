package polyclinic.serve;

import java.util.List;
import polyclinic.report.Wording;

/** A page in all its languages, side by side. */
final class BothPage {

  private BothPage() {}

  /**
   * @param addresses of the page in each language, percent-encoded
   * @param words of this room
   */
  static String write(List<String> addresses, Wording words) {
    StringBuilder body = new StringBuilder();
    for (String address : addresses) {
      String shown = Markup.escape(address);
      body.append("<section><h1><a href=\"")
          .append(shown)
          .append("\">")
          .append(shown)
          .append("</a></h1><iframe src=\"")
          .append(shown)
          .append("\" title=\"")
          .append(shown)
          .append("\"></iframe></section>\n");
    }
    return Markup.page(words, words.say("both"), "both", body.toString());
  }
}
