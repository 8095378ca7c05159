package polyclinic.model;

import java.util.ArrayList;
import java.util.List;

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

  /** From {@code z. B., # mg}: each two parts of a phrase are joined. */
  static List<Joint> of(String phrases, char space) {
    List<Joint> joints = new ArrayList<>();
    for (String phrase : phrases.strip().split("\\s*,\\s*")) {
      String[] parts = phrase.split("\\s+");
      for (int i = 1; i < parts.length; i++) {
        joints.add(new Joint(parts[i - 1], parts[i], space));
      }
    }
    return joints;
  }

  /** Whether the first of the two can end with a character. */
  boolean mayFollow(char last) {
    return switch (left) {
      case DIGIT -> Character.isDigit(last);
      case ANYTHING -> !Character.isWhitespace(last);
      default -> left.charAt(left.length() - 1) == last;
    };
  }

  /** Whether the white space at an index of a text is between the two. */
  boolean fits(String text, int at) {
    return endsThere(text, at) && beginsThere(text, at + 1);
  }

  private boolean endsThere(String text, int end) {
    return switch (left) {
      case DIGIT -> end > 0 && Character.isDigit(text.charAt(end - 1));
      case ANYTHING -> end == 0 || !Character.isWhitespace(text.charAt(end - 1));
      default -> {
        int start = end - left.length();
        yield text.startsWith(left, start)
            && !(isWordy(left.charAt(0)) && start > 0 && isWordy(text.charAt(start - 1)));
      }
    };
  }

  private boolean beginsThere(String text, int start) {
    return switch (right) {
      case DIGIT -> start < text.length() && Character.isDigit(text.charAt(start));
      case ANYTHING -> start == text.length() || !Character.isWhitespace(text.charAt(start));
      default -> {
        int end = start + right.length();
        yield text.startsWith(right, start)
            && !(isWordy(right.charAt(right.length() - 1))
                && end < text.length()
                && isWordy(text.charAt(end)));
      }
    };
  }

  private static boolean isWordy(char c) {
    return Character.isLetterOrDigit(c);
  }
}
