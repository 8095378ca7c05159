package polyclinic.rules;

import java.util.List;

/**
 * A sentence of a run of text.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param end index in the text behind its last character, citations behind it included
 * @param question whether it asks
 */
record Sentence(int from, int to, int end, boolean question) {

  List<Token> of(List<Token> tokens) {
    return tokens.subList(from, to);
  }
}
