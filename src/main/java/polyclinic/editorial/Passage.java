package polyclinic.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A paragraph, an item of a list, a row of a table of a source, beside what was accepted.
 *
 * @param text as it is now, in one line; empty where one was taken away
 */
public record Passage(Change change, String text) {

  /** What happened to it since the translation was accepted. */
  public enum Change {
    SAME,
    CHANGED,
    NEW,
    GONE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Whether a piece of Markdown, such as a cell or a heading's words, stands in this passage.
   *
   * @param piece as written
   */
  public boolean has(String piece) {
    return text.contains(String.join(" ", NormalForm.passages(piece)));
  }

  /**
   * The passages of a text with what has happened to each since.
   *
   * @param accepted fingerprints of the passages of then
   */
  static List<Passage> compare(List<String> accepted, String markdown) {
    List<String> texts = NormalForm.passages(markdown);
    List<String> present = texts.stream().map(Fingerprint::ofPassage).toList();
    int[][] common = commonAfter(accepted, present);
    List<Passage> passages = new ArrayList<>();
    int then = 0;
    int now = 0;
    int gone = 0;
    while (then < accepted.size() || now < present.size()) {
      boolean both = then < accepted.size() && now < present.size();
      if (both && accepted.get(then).equals(present.get(now))) {
        gone = takeAway(gone, passages);
        passages.add(new Passage(Change.SAME, texts.get(now)));
        then++;
        now++;
      } else if (now == present.size() || both && common[then + 1][now] >= common[then][now + 1]) {
        gone++;
        then++;
      } else {
        // what stands in the place of another passage is that passage, changed
        passages.add(new Passage(gone > 0 ? Change.CHANGED : Change.NEW, texts.get(now)));
        gone = Math.max(0, gone - 1);
        now++;
      }
    }
    takeAway(gone, passages);
    return passages;
  }

  private static int takeAway(int gone, List<Passage> passages) {
    for (int i = 0; i < gone; i++) {
      passages.add(new Passage(Change.GONE, ""));
    }
    return 0;
  }

  /** How many passages two texts have in common from each pair of positions on. */
  private static int[][] commonAfter(List<String> then, List<String> now) {
    int[][] common = new int[then.size() + 1][now.size() + 1];
    for (int i = then.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        common[i][j] =
            then.get(i).equals(now.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
