package polyclinic.cite;

import java.util.LinkedHashMap;
import java.util.Map;
import polyclinic.model.Html;

/**
 * Stands in for titles while citeproc formats an entry: a title is in its own language, and must
 * not get the quotation marks of the page's. What stands in is a code point that Unicode keeps for
 * such uses inside of a program, and the title's last sign if a full stop must not follow on it.
 */
final class Marks {

  private static final char FIRST = '\uFDD0';

  private final String language;
  private final Map<String, String> titles = new LinkedHashMap<>();

  /**
   * Marks for the titles of one work.
   *
   * @param language BCP 47 tag; empty if it is not known
   */
  Marks(String language) {
    this.language = language;
  }

  /** What to give to citeproc instead of a title; null for none. */
  String put(String title) {
    if (title.isEmpty()) {
      return null;
    }
    String bare = title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    String end = bare.endsWith("?") || bare.endsWith("!") ? bare.substring(bare.length() - 1) : "";
    String mark = (char) (FIRST + titles.size()) + end;
    titles.put(mark, bare);
    return mark;
  }

  /** Makes HTML of what citeproc gave back. */
  String resolve(String formatted) {
    String html = Html.escape(formatted);
    String open = language.isEmpty() ? "" : "<span lang=\"" + Html.escape(language) + "\">";
    for (Map.Entry<String, String> title : titles.entrySet()) {
      html =
          html.replace(
              title.getKey(),
              open + Html.escape(title.getValue()) + (open.isEmpty() ? "" : "</span>"));
    }
    return html;
  }
}
