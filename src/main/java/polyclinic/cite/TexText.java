package polyclinic.cite;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Plain text from TeX's. jbibtex's own printer is not used: it gives up on a whole field when a
 * sign such as ≥ or an unescaped &amp; is in it, knows few accents, and has τ to ω wrong.
 */
final class TexText {

  private static final Pattern ESCAPE = Pattern.compile("\\\\([&%#_$~{}])");
  private static final Pattern SPACES = Pattern.compile("[ \\t\\n]+");
  private static final Map<String, String> LIGATURES =
      Map.of("---", "—", "--", "–", "``", "“", "''", "”", "`", "‘", "'", "’", "~", "\u00A0");

  private final String tex;
  private final StringBuilder out = new StringBuilder();
  private int at;
  private boolean math;

  private TexText(String tex) {
    this.tex = tex;
  }

  /** The text that TeX would set, without fonts, white space made single. */
  static String plain(String tex) {
    var text = new TexText(tex);
    while (text.at < tex.length()) {
      text.step();
    }
    String composed = Normalizer.normalize(text.out, Normalizer.Form.NFC);
    return SPACES.matcher(composed).replaceAll(" ").strip();
  }

  /** The text as it stands, but for {@code \_} and the like. */
  static String unescaped(String tex) {
    return ESCAPE.matcher(tex).replaceAll("$1");
  }

  private void step() {
    char c = tex.charAt(at);
    switch (c) {
      case '\\' -> command();
      case '{', '}' -> at++;
      case '$' -> {
        math = !math;
        at++;
      }
      case '^', '_' -> {
        if (!math) {
          out.append(c);
        }
        at++;
      }
      default -> character();
    }
  }

  private void character() {
    for (int length = math ? 1 : 3; length > 0; length--) {
      String ligature =
          at + length <= tex.length() ? LIGATURES.get(tex.substring(at, at + length)) : null;
      if (ligature != null) {
        out.append(ligature);
        at += length;
        return;
      }
    }
    out.append(tex.charAt(at++));
  }

  private void command() {
    int start = at++;
    String name = name();
    String accent = TexSymbols.accent(name);
    if (accent != null) {
      int base = out.length();
      argument();
      // the mark belongs behind the first letter, however many the braces hold
      int letter = base < out.length() ? out.offsetByCodePoints(base, 1) : base;
      if (letter - base == 1) {
        out.setCharAt(base, TexSymbols.dotted(out.charAt(base)));
      }
      out.insert(letter, accent);
      return;
    }
    // an unknown command stays visible, so that someone mends it
    out.append(TexSymbols.symbol(name).orElseGet(() -> tex.substring(start, at)));
  }

  /** One character, or letters and the white space behind them. */
  private String name() {
    int start = at;
    while (at < tex.length() && isLetter(tex.charAt(at))) {
      at++;
    }
    if (at == start) {
      at = Math.min(at + 1, tex.length());
      return tex.substring(start, at);
    }
    String name = tex.substring(start, at);
    while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
      at++;
    }
    return name;
  }

  private void argument() {
    if (at < tex.length() && tex.charAt(at) == '{') {
      int depth = 0;
      do {
        depth += tex.charAt(at) == '{' ? 1 : tex.charAt(at) == '}' ? -1 : 0;
        step();
      } while (depth > 0 && at < tex.length());
    } else if (at < tex.length()) {
      step();
    }
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
