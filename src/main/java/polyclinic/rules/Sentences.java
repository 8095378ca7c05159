package polyclinic.rules;

import java.util.List;
import polyclinic.markdown.Prose;

/** Where the sentences of a language end. Immutable; shared by threads. */
public final class Sentences {

  private final SentenceSplitter splitter;

  private Sentences(SentenceSplitter splitter) {
    this.splitter = splitter;
  }

  /** Of a language; of the fallback if there are no data for it. */
  public static Sentences of(RuleBook book, String language) {
    return new Sentences(book.lexiconOrFallback(language).splitter());
  }

  /**
   * Where the sentence of a character ends: behind its full stop and the citations that follow it.
   *
   * @param words of a run of text, as {@link Prose#in} gives them
   * @param index of the character
   * @return index behind the sentence
   */
  public int end(String words, int index) {
    List<Token> tokens = splitter.tokens(words);
    return splitter.sentences(words, tokens).stream()
        .mapToInt(Sentence::end)
        .filter(end -> end > index)
        .findFirst()
        .orElse(words.length());
  }
}
