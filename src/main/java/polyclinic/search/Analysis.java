package polyclinic.search;

import de.danielnaber.jwordsplitter.AbstractWordSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How words of one language are brought to their stems and parts. For one thread. */
final class Analysis implements AutoCloseable {

  /** Longer ones are no words, but formulas and addresses; the splitter refuses them. */
  private static final int LONGEST_COMPOUND = 60;

  private final Analyzer analyzer;
  private final AbstractWordSplitter splitter;
  private final Folding folding;

  /**
   * @param splitter null for languages that do not write compounds as one word
   */
  Analysis(Analyzer analyzer, AbstractWordSplitter splitter, Folding folding) {
    this.analyzer = analyzer;
    this.splitter = splitter;
    this.folding = folding;
  }

  Folding folding() {
    return folding;
  }

  /** The folded stem of a word; empty if it is a word such as "and" that nobody looks for. */
  Optional<String> stem(String word) {
    try (TokenStream tokens = analyzer.tokenStream("", composed(word))) {
      CharTermAttribute token = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      Optional<String> stem =
          tokens.incrementToken() ? Optional.of(folding.fold(token.toString())) : Optional.empty();
      tokens.end();
      return stem;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // there is nothing to read but a string
    }
  }

  /** The words that a compound is made of, as they stand in it; empty if it is none. */
  List<String> parts(String word) {
    if (splitter == null || word.length() > LONGEST_COMPOUND) {
      return List.of();
    }
    List<String> parts = splitter.splitWord(composed(word).toLowerCase(Locale.ROOT));
    return parts.size() > 1 ? List.copyOf(parts) : List.of();
  }

  private static String composed(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC);
  }

  @Override
  public void close() {
    analyzer.close();
  }
}
