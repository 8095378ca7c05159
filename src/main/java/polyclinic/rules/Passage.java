package polyclinic.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import polyclinic.markdown.Prose;
import polyclinic.report.SourceLocation;

/**
 * A run of a page's text, cut into sentences and searched for all phrases.
 *
 * @param box kind of the innermost box around it; empty if there is none
 * @param quoted whether it is part of a block quotation or of a box that quotes
 * @param found one list a sentence
 * @param place of an index of the text
 */
record Passage(
    Prose.Kind kind,
    String box,
    boolean quoted,
    String text,
    List<Prose.Mark> marks,
    List<Token> tokens,
    List<Sentence> sentences,
    List<List<PhraseIndex.Match>> found,
    IntFunction<SourceLocation> place) {

  static Passage of(
      Prose.Kind kind,
      String box,
      boolean quoted,
      String text,
      List<Prose.Mark> marks,
      Lexicon lexicon,
      IntFunction<SourceLocation> place) {
    List<Token> tokens = lexicon.splitter().tokens(text);
    List<Sentence> sentences = lexicon.splitter().sentences(text, tokens);
    List<List<PhraseIndex.Match>> found =
        sentences.stream().map(s -> lexicon.index().matches(tokens, s.from(), s.to())).toList();
    return new Passage(kind, box, quoted, text, marks, tokens, sentences, found, place);
  }

  /** The text of some tokens, as written. */
  String words(int from, int to) {
    return text.substring(tokens.get(from).from(), tokens.get(to - 1).to()).replaceAll("\\s+", " ");
  }

  SourceLocation at(int token) {
    return place.apply(tokens.get(token).from());
  }

  /** Keys of the works that a sentence cites. */
  Set<String> cited(int sentence) {
    int from = sentence == 0 ? 0 : sentences.get(sentence - 1).end();
    return cited(from, sentences.get(sentence).end());
  }

  /** Keys of all works that it cites. */
  Set<String> cited() {
    return cited(0, text.length());
  }

  private Set<String> cited(int from, int to) {
    Set<String> keys = new TreeSet<>();
    for (Prose.Mark mark : marks) {
      if (mark.index() >= from && mark.index() <= to) {
        keys.addAll(mark.keys());
      }
    }
    return keys;
  }

  /** How many works a sentence or, if there is none, the whole passage cites or links to. */
  int sources(int sentence) {
    int from = sentence <= 0 ? 0 : sentences.get(sentence - 1).end();
    int to = sentence < 0 ? text.length() : sentences.get(sentence).end();
    long links =
        marks.stream().filter(m -> m.isLink() && m.index() >= from && m.index() <= to).count();
    return cited(from, to).size() + (int) links;
  }

  /** Whether a phrase of a role was found anywhere. */
  boolean has(Meaning.Role role) {
    return found.stream().flatMap(List::stream).anyMatch(m -> m.meaning().role() == role);
  }
}
