package polyclinic.model;

/**
 * Two things that stay on one line, such as a number and its unit.
 *
 * @param left how the first one ends: a text, {@code #} for a digit, {@code *} for anything
 * @param right how the second one begins, likewise
 * @param space what is set between them in place of a plain space
 */
record Joint(String left, String right, char space) {

  private static final String DIGIT = "#";
  private static final String ANYTHING = "*";

  /** Whether the white space at an index of a text is between the two. */
  boolean fits(CharSequence text, int at) {
    return endsThere(text, at) && beginsThere(text, at + 1);
  }

  private boolean endsThere(CharSequence text, int end) {
    return switch (left) {
      case DIGIT -> end > 0 && Character.isDigit(text.charAt(end - 1));
      case ANYTHING -> end == 0 || !Character.isWhitespace(text.charAt(end - 1));
      default -> {
        int start = end - left.length();
        yield stands(left, text, start)
            && !(isWordy(left.charAt(0)) && start > 0 && isWordy(text.charAt(start - 1)));
      }
    };
  }

  private boolean beginsThere(CharSequence text, int start) {
    return switch (right) {
      case DIGIT -> start < text.length() && Character.isDigit(text.charAt(start));
      case ANYTHING -> start == text.length() || !Character.isWhitespace(text.charAt(start));
      default -> {
        int end = start + right.length();
        yield stands(right, text, start)
            && !(isWordy(right.charAt(right.length() - 1))
                && end < text.length()
                && isWordy(text.charAt(end)));
      }
    };
  }

  private static boolean stands(String part, CharSequence text, int start) {
    if (start < 0 || start + part.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      if (part.charAt(i) != text.charAt(start + i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWordy(char c) {
    return Character.isLetterOrDigit(c);
  }
}
