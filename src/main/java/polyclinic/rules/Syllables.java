package polyclinic.rules;

import java.util.List;
import java.util.Map;

/** Counts syllables by the vowels of a language. */
final class Syllables {

  private final String vowels;
  private final List<String> together;
  private final List<String> silent;
  private final List<String> sounded;

  /**
   * @param vowels each of which makes a syllable
   * @param exceptions {@code together}: vowels that make one syllable; {@code silent}: endings that
   *     make none; {@code sounded}: endings that do nevertheless
   */
  Syllables(String vowels, Map<String, List<String>> exceptions) {
    this.vowels = vowels;
    this.together = exceptions.getOrDefault("together", List.of());
    this.silent = exceptions.getOrDefault("silent", List.of());
    this.sounded = exceptions.getOrDefault("sounded", List.of());
  }

  /** At least one, for numbers and abbreviations, too. */
  int of(String word) {
    int count = 0;
    int at = 0;
    while (at < word.length()) {
      int length = vowelAt(word, at);
      count += length > 0 ? 1 : 0;
      at += Math.max(1, length);
    }
    if (count > 1 && ends(word, silent) && !ends(word, sounded)) {
      count--;
    }
    return Math.max(1, count);
  }

  private int vowelAt(String word, int at) {
    for (String sound : together) {
      if (word.startsWith(sound, at)) {
        return sound.length();
      }
    }
    return vowels.indexOf(word.charAt(at)) >= 0 ? 1 : 0;
  }

  private static boolean ends(String word, List<String> endings) {
    return endings.stream().anyMatch(word::endsWith);
  }
}
