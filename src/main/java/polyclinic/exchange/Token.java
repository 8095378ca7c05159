package polyclinic.exchange;

/**
 * A piece of a text between its tags.
 *
 * @param id of its placeholder; empty for words
 * @param data words, or the Markdown that the placeholder stands for
 */
record Token(Role role, String id, String data) {

  /** What a token does. */
  enum Role {
    WORDS,
    OPEN,
    CLOSE,
    ALONE
  }

  static Token words(String text) {
    return new Token(Role.WORDS, "", text);
  }
}
