package polyclinic.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds all phrases of a language in one pass: by the first or last letters of their first word.
 */
final class PhraseIndex {

  /**
   * A phrase that was found.
   *
   * @param from index of its first token
   * @param to index behind its last
   */
  record Match(Meaning meaning, int from, int to) {}

  /**
   * What begins with some letters.
   *
   * @param first those of the phrase's first words that do
   */
  private record Entry(Phrase phrase, Meaning meaning, Phrase.Step first) {}

  private static final long NUMBERS = -1;

  private static final int SLOTS = 1 << 16;

  private final Map<Long, List<Entry>> entries = new HashMap<>();

  /** The slots of the keys: most words have none, and are passed over without a look-up. */
  private final BitSet taken = new BitSet(SLOTS);

  void add(Phrase phrase, Meaning meaning) {
    Map<Long, List<WordPattern>> words = new LinkedHashMap<>();
    for (WordPattern word : phrase.steps().get(0).words()) {
      words.computeIfAbsent(word.key(), key -> new ArrayList<>()).add(word);
    }
    words.forEach(
        (key, first) -> {
          taken.set(slot(key));
          entries
              .computeIfAbsent(key, k -> new ArrayList<>())
              .add(new Entry(phrase, meaning, new Phrase.Step(0, first)));
        });
  }

  /** All matches in the tokens of a sentence, in the order of their beginnings. */
  List<Match> matches(List<Token> tokens, int from, int to) {
    List<Match> matches = new ArrayList<>();
    for (int at = from; at < to; at++) {
      String word = tokens.get(at).word();
      look(WordPattern.begin(word), tokens, at, to, matches);
      look(WordPattern.end(word), tokens, at, to, matches);
      if (Character.isDigit(word.charAt(0))) {
        look(NUMBERS, tokens, at, to, matches);
      }
    }
    return matches;
  }

  private void look(long key, List<Token> tokens, int at, int to, List<Match> matches) {
    if (!taken.get(slot(key))) {
      return;
    }
    String word = tokens.get(at).word();
    for (Entry entry : entries.getOrDefault(key, List.of())) {
      int end = entry.first.matches(word) ? entry.phrase.endBehind(tokens, at + 1, to) : -1;
      if (end >= 0) {
        matches.add(new Match(entry.meaning, at, end));
      }
    }
  }

  private static int slot(long key) {
    return Long.hashCode(key * 0x9E3779B97F4A7C15L) & SLOTS - 1;
  }
}
