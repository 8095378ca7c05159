package polyclinic.rules;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The quotation marks of a language.
 *
 * @param opening opening marks
 * @param closing at the same indices what closes them
 */
record QuotationPairs(String opening, String closing) {

  /**
   * @param pairs such as {@code „“}
   */
  static QuotationPairs of(List<String> pairs) {
    return new QuotationPairs(side(pairs, 0), side(pairs, 1));
  }

  private static String side(List<String> pairs, int side) {
    return pairs.stream().map(p -> p.substring(side, side + 1)).collect(Collectors.joining());
  }

  /**
   * Which pair is open behind a character.
   *
   * @param open the pair that was open before it; negative if none was
   */
  int next(int open, char c) {
    if (open < 0) {
      return opening.indexOf(c);
    }
    return closing.charAt(open) == c ? -1 : open;
  }
}
