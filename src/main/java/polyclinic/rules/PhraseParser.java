package polyclinic.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads phrases as the data write them: words, {@code one|other}, {@code stem*}, {@code *end},
 * {@code ~3} for up to three words of any kind, {@code <list>} for a word of a list, {@code
 * <number>} for a number.
 */
final class PhraseParser {

  private final Map<String, List<String>> lists;

  PhraseParser(Map<String, List<String>> lists) {
    this.lists = lists;
  }

  Phrase parse(String written) {
    List<Phrase.Step> steps = new ArrayList<>();
    int gap = 0;
    for (String part : written.split("\\s+")) {
      if (part.startsWith("~")) {
        gap = Integer.parseInt(part.substring(1));
      } else {
        steps.add(new Phrase.Step(gap, words(part)));
        gap = 0;
      }
    }
    return new Phrase(steps);
  }

  private List<WordPattern> words(String part) {
    return Stream.of(part.split("\\|")).flatMap(this::word).map(WordPattern::of).toList();
  }

  private Stream<String> word(String word) {
    if (!word.startsWith("<") || word.equals(WordPattern.NUMBER)) {
      return Stream.of(word);
    }
    String name = word.substring(1, word.length() - 1);
    if (!lists.containsKey(name)) {
      throw new IllegalArgumentException("no list '" + name + "'");
    }
    return lists.get(name).stream().flatMap(line -> Stream.of(line.split("\\s+")));
  }
}
