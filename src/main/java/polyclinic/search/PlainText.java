package polyclinic.search;

import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import polyclinic.model.Html;

/** Takes the words out of our own HTML. */
final class PlainText {

  /** Numbers of citations and footnotes, and the arrows back: no words of the text. */
  private static final Pattern MARKS =
      Pattern.compile(
          "<span class=\"cite\">.*?</span>|<sup class=\"footnote-ref\">.*?</sup>"
              + "|<a class=\"footnote-back\".*?</a>",
          Pattern.DOTALL);

  /** Tags inside a word or a sentence; every other tag parts two words. */
  private static final Pattern INLINE =
      Pattern.compile(
          "</?(?:a|abbr|b|bdi|code|del|dfn|em|i|kbd|mark|q|s|small|span|strong|sub|sup)"
              + "(?:\\s[^>]*)?>");

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private PlainText() {}

  /** The text that a reader sees, in one line. */
  static String of(Html html) {
    String text = MARKS.matcher(html.html()).replaceAll("");
    text = INLINE.matcher(text).replaceAll("");
    text = TAG.matcher(text).replaceAll(" ");
    return line(StringEscapeUtils.unescapeHtml4(text));
  }

  /** The text with each run of white space as one space. */
  static String line(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }
}
