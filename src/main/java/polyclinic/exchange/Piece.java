package polyclinic.exchange;

/** A piece of a page between which its phrases are filled in. */
sealed interface Piece {

  /** Bytes that stay as they are. */
  record Verbatim(String text) implements Piece {}

  /**
   * The place of a phrase.
   *
   * @param entry its index in the plan
   * @param phrase that stood here
   * @param raw how that is written
   * @param before it is as the page has it if the words are these
   */
  record Hole(int entry, Phrase phrase, String raw, Coded before) implements Piece {}

  /**
   * A line of the front matter that is there only if it was translated.
   *
   * @param key and colon
   */
  record Addition(int entry, String key) implements Piece {}
}
