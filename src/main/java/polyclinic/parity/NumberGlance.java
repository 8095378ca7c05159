package polyclinic.parity;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks whether a text may have numbers that must have a partner in other languages. Never says no
 * where {@link NumberReader} would find one, and is many times quicker.
 */
final class NumberGlance {

  private final Stems numbers;
  private final Stems all;
  private final Stems grades;
  private final Stems units;
  private final Stems ordinals;

  NumberGlance(Writing writing) {
    numbers = new Stems(writing.numbers.keySet());
    grades = new Stems(writing.data.list("grades"));
    ordinals = new Stems(writing.data.list("ordinals"));
    List<String> words = new ArrayList<>(writing.numbers.keySet());
    words.addAll(writing.loose.keySet());
    words.addAll(writing.phrases.keySet());
    words.addAll(writing.data.list("grades"));
    all = new Stems(words);
    List<String> forms = new ArrayList<>(Units.symbols().keySet());
    forms.addAll(writing.units.keySet());
    units = new Stems(forms);
  }

  /** Whether there is a figure. */
  static boolean hasFigure(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** Whether there may be a number in words, be it one that needs no partner. */
  boolean mayBeSpelled(String text) {
    return mayHave(all, text);
  }

  /** Whether there may be any number that must have a partner. */
  boolean mayCount(String text) {
    return hasFigure(text) || mayHave(numbers, text) || mayHave(grades, text);
  }

  private static boolean mayHave(Stems words, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isWordStart(text, i) && !words.ends(text, i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether there may be a number with a unit. */
  boolean mayMeasure(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        if (isUnitBehind(text, i + 1)) {
          return true;
        }
      } else if (isWordStart(text, i)) {
        for (int end : numbers.ends(text, i)) {
          if (isUnitBehind(text, end)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isUnitBehind(String text, int end) {
    if (isUnitFrom(text, end)) {
      return true;
    }
    for (int behind : ordinals.ends(text, end)) {
      if (isUnitFrom(text, behind)) {
        return true;
      }
    }
    return false;
  }

  /** A unit follows at once, or behind a hyphen or a blank. */
  private boolean isUnitFrom(String text, int at) {
    return units.isAt(text, at) || isJoint(text, at) && units.isAt(text, at + 1);
  }

  private static boolean isJoint(String text, int at) {
    return at < text.length()
        && (text.charAt(at) == '-'
            || Character.isWhitespace(text.charAt(at))
            || Character.isSpaceChar(text.charAt(at)));
  }

  private static boolean isWordStart(String text, int at) {
    return Character.isLetter(text.charAt(at))
        && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
  }
}
