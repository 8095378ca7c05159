package polyclinic.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the addresses of a style sheet: {@code url()}, the strings of {@code @import} and of {@code
 * image-set()}. Comments, other strings and {@code @namespace} are passed over.
 */
final class CssAddresses {

  private static final int NONE = -1;

  private final String css;
  private final List<Extract> found = new ArrayList<>();
  private int at;
  private int depth;
  private int imageSetDepth = NONE;
  private boolean importing;

  private CssAddresses(String css) {
    this.css = css;
  }

  static List<Extract> in(String css) {
    var scan = new CssAddresses(css);
    scan.run();
    return scan.found;
  }

  private void run() {
    while (at < css.length()) {
      char c = css.charAt(at);
      if (css.startsWith("/*", at)) {
        int end = css.indexOf("*/", at + 2);
        at = end < 0 ? css.length() : end + 2;
      } else if (c == '"' || c == '\'') {
        int start = at + 1;
        String text = string();
        if (importing || imageSetDepth == depth) {
          add(text, start);
        }
        importing = false;
      } else if (c == '@') {
        at++;
        atRule(name());
      } else if (isNamePart(c)) {
        function(name());
      } else {
        punctuation(c);
        at++;
      }
    }
  }

  private void punctuation(char c) {
    if (c == '(') {
      depth++;
    } else if (c == ')') {
      if (imageSetDepth == depth) {
        imageSetDepth = NONE;
      }
      depth = Math.max(0, depth - 1);
    } else if (c == ';' || c == '{' || c == '}') {
      importing = false;
      depth = 0;
      imageSetDepth = NONE;
    }
  }

  private void atRule(String name) {
    if (name.equalsIgnoreCase("import")) {
      importing = true;
    } else if (name.equalsIgnoreCase("namespace")) {
      int end = css.indexOf(';', at);
      at = end < 0 ? css.length() : end;
    }
  }

  private void function(String name) {
    if (at >= css.length() || css.charAt(at) != '(') {
      return;
    }
    if (name.equalsIgnoreCase("url")) {
      at++;
      url();
      importing = false;
    } else if (name.equalsIgnoreCase("image-set") || name.equalsIgnoreCase("-webkit-image-set")) {
      at++;
      imageSetDepth = ++depth;
    }
  }

  private void url() {
    skipSpace();
    if (at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'')) {
      int start = at + 1;
      add(string(), start);
      int end = css.indexOf(')', at);
      at = end < 0 ? css.length() : end + 1;
      return;
    }
    int start = at;
    var text = new StringBuilder();
    boolean valid = true;
    while (at < css.length() && css.charAt(at) != ')') {
      char c = css.charAt(at);
      if (c == '\\') {
        escape(text);
      } else if (isSpace(c)) {
        skipSpace();
        valid &= at >= css.length() || css.charAt(at) == ')';
      } else {
        // a quote or a bracket here makes the whole token void; browsers load nothing
        valid &= c != '"' && c != '\'' && c != '(';
        text.append(c);
        at++;
      }
    }
    at++;
    if (valid) {
      add(text.toString(), start);
    }
  }

  private void add(String url, int start) {
    String stripped = url.strip();
    // "#id" means an element of the document that uses the style, whichever that is
    if (!stripped.isEmpty() && !stripped.startsWith("#")) {
      found.add(new Extract(url, start));
    }
  }

  private String string() {
    char quote = css.charAt(at++);
    var text = new StringBuilder();
    while (at < css.length() && css.charAt(at) != quote && css.charAt(at) != '\n') {
      if (css.charAt(at) == '\\') {
        escape(text);
      } else {
        text.append(css.charAt(at++));
      }
    }
    at++;
    return text.toString();
  }

  private void escape(StringBuilder text) {
    at++;
    int start = at;
    while (at < css.length() && at < start + 6 && Character.digit(css.charAt(at), 16) >= 0) {
      at++;
    }
    if (at > start) {
      int codePoint = Integer.parseInt(css, start, at, 16);
      text.appendCodePoint(Character.isValidCodePoint(codePoint) ? codePoint : 0xFFFD);
      if (at < css.length() && isSpace(css.charAt(at))) {
        at++;
      }
    } else if (at < css.length()) {
      char c = css.charAt(at++);
      if (c != '\n') {
        text.append(c);
      }
    }
  }

  private String name() {
    var text = new StringBuilder();
    while (at < css.length() && isNamePart(css.charAt(at))) {
      if (css.charAt(at) == '\\') {
        escape(text);
      } else {
        text.append(css.charAt(at++));
      }
    }
    return text.toString();
  }

  private void skipSpace() {
    while (at < css.length() && isSpace(css.charAt(at))) {
      at++;
    }
  }

  private static boolean isNamePart(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '_'
        || c == '\\'
        || c >= 0x80;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }
}
