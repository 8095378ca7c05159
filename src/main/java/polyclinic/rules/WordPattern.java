package polyclinic.rules;

/**
 * A word as a phrase knows it: {@code word}, {@code begin*}, {@code *end} or {@code *middle*}.
 *
 * @param part lower-case letters that the word has
 * @param open where it may have more
 */
record WordPattern(String part, Open open) {

  static final String NUMBER = "<number>";
  private static final int KEY = 3;

  /** On which side a word may go on. */
  enum Open {
    NOWHERE,
    BEHIND,
    BEFORE,
    NUMBER
  }

  static WordPattern of(String written) {
    if (written.equals(NUMBER)) {
      return new WordPattern(NUMBER, Open.NUMBER);
    }
    boolean behind = written.endsWith("*");
    boolean before = written.startsWith("*");
    String part = written.replace("*", "");
    if ((behind || before) && part.length() < KEY || behind && before) {
      throw new IllegalArgumentException("not to be looked up: '" + written + "'");
    }
    return new WordPattern(part, behind ? Open.BEHIND : before ? Open.BEFORE : Open.NOWHERE);
  }

  boolean matches(String word) {
    return switch (open) {
      case NOWHERE -> word.equals(part);
      case BEHIND -> word.startsWith(part);
      case BEFORE -> word.endsWith(part);
      case NUMBER -> Character.isDigit(word.charAt(0));
    };
  }

  /** Under which key the pattern is kept. */
  long key() {
    return switch (open) {
      case NOWHERE, BEHIND -> begin(part);
      case BEFORE -> end(part);
      case NUMBER -> -1;
    };
  }

  /** The key of all patterns that a word with this beginning can match. */
  static long begin(String word) {
    long key = 0;
    for (int i = 0; i < KEY; i++) {
      key = key << 16 | (i < word.length() ? word.charAt(i) : 0);
    }
    return key;
  }

  /** The key of all patterns that a word with this end can match; never one of a beginning. */
  static long end(String word) {
    long key = 1L << 48;
    for (int i = Math.max(0, word.length() - KEY); i < word.length(); i++) {
      key = key + ((long) word.charAt(i) << 16 * (word.length() - 1 - i));
    }
    return key;
  }
}
