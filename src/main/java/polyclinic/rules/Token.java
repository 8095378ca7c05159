package polyclinic.rules;

/**
 * A word, a number or a mark of punctuation.
 *
 * @param word in lower case
 * @param from index of its first character in the text
 * @param to index behind its last
 * @param quoted whether it stands between quotation marks
 */
record Token(String word, int from, int to, boolean quoted) {

  boolean isWord() {
    return Character.isLetterOrDigit(word.charAt(0));
  }
}
