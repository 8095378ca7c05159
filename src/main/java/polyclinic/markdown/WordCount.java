package polyclinic.markdown;

/** Counts words: what stands between spaces and has a letter or a digit. */
final class WordCount {

  private int words;
  private boolean counted;

  void see(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      counted = false;
    } else if (!counted && Character.isLetterOrDigit(c)) {
      counted = true;
      words++;
    }
  }

  /** A block or a line ends here, and with it a word. */
  void gap() {
    counted = false;
  }

  int words() {
    return words;
  }
}
