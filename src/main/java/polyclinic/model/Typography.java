package polyclinic.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a language sets its texts: where no line ends, and which quotation marks it has. What editors
 * write stays as it is; this is about what readers see.
 *
 * @param apostrophe what stands for a straight one between letters
 */
public record Typography(
    Joints joints, Optional<QuotationMarks> quotes, Optional<String> apostrophe) {

  /** Sets everything as it is written. */
  public static final Typography NONE =
      new Typography(Joints.NONE, Optional.empty(), Optional.empty());

  private static final char NO_BREAK = '\u00a0';
  private static final char NARROW_NO_BREAK = '\u202f';

  /**
   * What is set otherwise in a text.
   *
   * @param changes what stands in place of the character at an index
   * @param alone the indices of straight quotation marks without a partner
   */
  public record Setting(Map<Integer, String> changes, List<Integer> alone) {}

  /** From the words of a language. */
  public static Typography of(Words words, String language) {
    List<Joint> joints = new ArrayList<>();
    joints.addAll(Joint.of(words.text(language, "nobreak").orElse(""), NO_BREAK));
    joints.addAll(Joint.of(words.text(language, "nobreak.narrow").orElse(""), NARROW_NO_BREAK));
    return new Typography(
        new Joints(joints),
        words.text(language, "quotes").flatMap(QuotationMarks::of),
        words.text(language, "apostrophe"));
  }

  /** How a text without markup is set, such as all words of a paragraph. */
  public Setting setting(String text) {
    Map<Integer, String> changes = new TreeMap<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int at = i;
      if (c == ' ' || c == '\n') {
        joints.at(text, at).ifPresent(space -> changes.put(at, space));
      } else if (c == '\'' && isBetweenLetters(text, i)) {
        apostrophe.ifPresent(sign -> changes.put(at, sign));
      }
    }
    List<Integer> alone = quotes.map(marks -> marks.set(text, changes)).orElse(List.of());
    return new Setting(changes, alone);
  }

  /** A text as readers see it. */
  public String set(String text) {
    Map<Integer, String> changes = setting(text).changes();
    if (changes.isEmpty()) {
      return text;
    }
    StringBuilder set = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      set.append(changes.getOrDefault(i, String.valueOf(text.charAt(i))));
    }
    return set.toString();
  }

  private static boolean isBetweenLetters(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }
}
