package polyclinic.report;

/** Halves of characters that stand alone, which have no form in UTF-8. */
final class Surrogates {

  private Surrogates() {}

  static boolean isHalf(CharSequence text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
