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
   * The ends of all sentences, behind their full stops and the citations that follow these.
   *
   * @param words of a run of text, as {@link Prose#in} gives them
   * @return indices behind the sentences, in ascending order
   */
  public List<Integer> ends(String words) {
    return splitter.sentences(words, splitter.tokens(words)).stream().map(Sentence::end).toList();
  }
}
