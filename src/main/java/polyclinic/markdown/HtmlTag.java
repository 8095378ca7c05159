package polyclinic.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import polyclinic.model.Html;

/**
 * A tag of raw HTML that a site may let through: it can neither run nor load anything.
 *
 * @param name in lower case
 * @param closing whether it is an end tag
 * @param attributes those that are let through, ready to print, each with a leading space
 */
record HtmlTag(String name, boolean closing, String attributes) {

  private static final Set<String> VOID = Set.of("br", "hr", "wbr");

  private static final Set<String> ALLOWED =
      Set.of(
          "abbr", "b", "bdi", "bdo", "br", "cite", "del", "details", "dfn", "div", "em", "hr", "i",
          "ins", "kbd", "mark", "p", "q", "rp", "rt", "ruby", "s", "samp", "small", "span",
          "strong", "sub", "summary", "sup", "time", "u", "var", "wbr");

  private static final Set<String> ALLOWED_ATTRIBUTES =
      Set.of("datetime", "dir", "lang", "open", "title");

  private static final String VALUE = "\"[^\"]*\"|'[^']*'|[^\\s\"'=<>`]+";

  /** Finds tags and comments in raw HTML. */
  static final Pattern TAG =
      Pattern.compile(
          "<!--.*?-->|<(?<end>/?)(?<name>[a-zA-Z][a-zA-Z0-9-]*)"
              + ("(?<attributes>(?:\\s+[a-zA-Z_:][\\w:.-]*+(?:\\s*+=\\s*+(?:" + VALUE + "))?+)*+)")
              + "\\s*+/?>",
          Pattern.DOTALL);

  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?<name>[a-zA-Z_:][\\w:.-]*+)(?:\\s*+=\\s*+(?<value>" + VALUE + "))?");

  /** The tag that {@link #TAG} has found; null if it is a comment or not let through. */
  static HtmlTag of(Matcher found) {
    if (found.group("name") == null) {
      return null;
    }
    String name = found.group("name").toLowerCase(Locale.ROOT);
    if (!ALLOWED.contains(name)) {
      return null;
    }
    boolean closing = !found.group("end").isEmpty();
    return new HtmlTag(name, closing, closing ? "" : attributes(found.group("attributes")));
  }

  /** Whether the element has neither content nor end tag. */
  boolean isVoid() {
    return VOID.contains(name);
  }

  /** The tag, written by us. */
  String html() {
    return (closing ? "</" : "<") + name + attributes + ">";
  }

  private static String attributes(String written) {
    var kept = new StringBuilder();
    Matcher matcher = ATTRIBUTE.matcher(written);
    Set<String> seen = new HashSet<>();
    while (matcher.find()) {
      String name = matcher.group("name").toLowerCase(Locale.ROOT);
      if (ALLOWED_ATTRIBUTES.contains(name) && seen.add(name)) {
        kept.append(' ').append(name);
        if (matcher.group("value") != null) {
          kept.append("=\"").append(Html.escape(value(matcher.group("value")))).append('"');
        }
      }
    }
    return kept.toString();
  }

  private static String value(String written) {
    boolean quoted = written.startsWith("\"") || written.startsWith("'");
    String value = quoted ? written.substring(1, written.length() - 1) : written;
    return Escaping.unescapeHtml(value);
  }
}
