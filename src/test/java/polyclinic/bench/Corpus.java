package polyclinic.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Invented articles in every language. The same numbers make the same texts on every machine.
 *
 * @param articles how many articles a language has
 */
record Corpus(int articles, long seed) {

  static final List<String> LANGUAGES = List.of("de", "en");

  /** Pictures that articles share, numbered from 0. */
  static final int PICTURES = 20;

  private static final Path WORDS = Path.of("src", "bench", "corpus");

  /** The pages that matter: the articles of all languages. */
  int pages() {
    return articles * LANGUAGES.size();
  }

  /** The articles of a language, oldest first. */
  Stream<Article> articles(String language, LinkStyle links) throws IOException {
    var writer = new ArticleWriter(this, language, Vocabulary.read(WORDS, language), links);
    return IntStream.range(0, articles).mapToObj(writer::article);
  }
}
