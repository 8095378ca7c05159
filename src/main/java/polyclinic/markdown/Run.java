package polyclinic.markdown;

/** A piece of a text that is to be translated: words, or markup that must stay as it is. */
public sealed interface Run {

  /** What a piece of markup does. */
  enum Markup {
    EMPHASIS,
    STRONG,
    DELETED,
    LINK,
    IMAGE,
    LANGUAGE,
    CLAIM,
    CODE,
    CITATION,
    FOOTNOTE,
    HTML,
    BREAK,
    ESCAPE,
    ENTITY,
    OTHER
  }

  /**
   * Words for a translator. Where the Markdown goes on in a new line, there is a space.
   *
   * @param text without markup and escapes
   */
  record Words(String text) implements Run {}

  /**
   * The beginning of markup around words.
   *
   * @param data the Markdown, in one line
   */
  record Open(Markup markup, String data) implements Run {}

  /**
   * The end of what was opened last.
   *
   * @param data the Markdown, in one line
   */
  record Close(String data) implements Run {}

  /**
   * Markup without words in it.
   *
   * @param data the Markdown, in one line; a hard line break ends with the line's end
   * @param shown what it stands for
   * @param required whether a translation must have it
   */
  record Alone(Markup markup, String data, String shown, boolean required) implements Run {}
}
