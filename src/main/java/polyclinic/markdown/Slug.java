package polyclinic.markdown;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Makes an id from a text: lower case, letters and digits of any script, joined by hyphens. */
final class Slug {

  private final Map<String, String> transliteration;

  /**
   * @param transliteration what is written for a letter, such as {@code ae} for {@code ä}
   */
  Slug(Map<String, String> transliteration) {
    this.transliteration = transliteration;
  }

  /** The id of a text; empty if the text has neither letter nor digit. */
  String of(String text) {
    // composed first, so that the transliteration finds its letters however they are typed
    String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    var spelled = new StringBuilder(lower.length() + 8);
    lower
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(letter -> spelled.append(transliteration.getOrDefault(letter, letter)));
    return hyphenated(Normalizer.normalize(spelled, Normalizer.Form.NFD));
  }

  private static String hyphenated(String decomposed) {
    var out = new StringBuilder(decomposed.length());
    boolean latin = false;
    for (int c : decomposed.codePoints().toArray()) {
      if (Character.isLetterOrDigit(c)) {
        latin = UnicodeScript.of(c) == UnicodeScript.LATIN;
        out.appendCodePoint(c);
      } else if (isMark(c)) {
        // elsewhere than in Latin a mark makes another letter
        out.append(latin ? "" : Character.toString(c));
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
        out.append('-');
      }
    }
    if (out.length() > 0 && out.charAt(out.length() - 1) == '-') {
      out.setLength(out.length() - 1);
    }
    // Korean syllables come apart in the decomposition
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
