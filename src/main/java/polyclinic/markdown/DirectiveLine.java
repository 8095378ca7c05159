package polyclinic.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * The line of a directive, taken apart: {@code :::name[title]{attributes}}.
 *
 * @param colons how many the line begins with
 * @param name empty if there is none
 * @param title between the brackets; null if there are none
 * @param attributes between the braces; null if there are none
 * @param rest what cannot be read; empty in a line without mistake
 */
record DirectiveLine(
    int colons,
    BasedSequence name,
    BasedSequence title,
    BasedSequence attributes,
    BasedSequence rest) {

  /**
   * Takes a line apart.
   *
   * @param line from its first colon on
   */
  static DirectiveLine of(BasedSequence line) {
    BasedSequence trimmed = line.trimEnd();
    int colons = colons(trimmed);
    int at = nameEnd(trimmed, colons);
    BasedSequence name = trimmed.subSequence(colons, at);
    BasedSequence title = null;
    BasedSequence attributes = null;
    int close = name.isEmpty() ? -1 : bracketEnd(trimmed, at);
    if (close > 0) {
      title = trimmed.subSequence(at + 1, close);
      at = close + 1;
    }
    if (at < trimmed.length() && trimmed.charAt(at) == '{' && trimmed.endsWith("}")) {
      attributes = trimmed.subSequence(at + 1, trimmed.length() - 1);
      at = trimmed.length();
    }
    return new DirectiveLine(colons, name, title, attributes, trimmed.subSequence(at));
  }

  /** How many colons a line begins with. */
  static int colons(BasedSequence line) {
    int count = 0;
    while (count < line.length() && line.charAt(count) == ':') {
      count++;
    }
    return count;
  }

  /** Whether the line has only colons: the end of a box. */
  boolean isEnd() {
    return name.isEmpty() && title == null && attributes == null && rest.isEmpty();
  }

  /** Where a name ends that begins at {@code from}: letters, digits and hyphens after a letter. */
  static int nameEnd(BasedSequence chars, int from) {
    int end = from;
    while (end < chars.length()) {
      char c = chars.charAt(end);
      boolean inside = end > from && (Character.isDigit(c) || c == '-' || isMark(c));
      if (!Character.isLetter(c) && !inside) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static int bracketEnd(BasedSequence line, int from) {
    if (from >= line.length() || line.charAt(from) != '[') {
      return -1;
    }
    int depth = 0;
    for (int i = from; i < line.length(); i++) {
      switch (line.charAt(i)) {
        case '\\' -> i++;
        case '[' -> depth++;
        case ']' -> depth--;
        default -> {}
      }
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
