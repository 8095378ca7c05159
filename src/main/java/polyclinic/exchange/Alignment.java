package polyclinic.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import polyclinic.markdown.Run;

/** Guesses which phrase of a section is the translation of which, where the two differ in build. */
final class Alignment {

  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

  /** For markup or a number that both have, beside the one point for being of one kind. */
  private static final int COMMON = 3;

  private final List<Phrase> source;
  private final List<Phrase> target;

  private Alignment(List<Phrase> source, List<Phrase> target) {
    this.source = source;
    this.target = target;
  }

  /** The translation of each phrase, in their order; null where there seems to be none. */
  static List<Phrase> of(List<Phrase> source, List<Phrase> target) {
    return new Alignment(source, target).best();
  }

  private List<Phrase> best() {
    int[][] points = new int[source.size() + 1][target.size() + 1];
    for (int i = source.size() - 1; i >= 0; i--) {
      for (int j = target.size() - 1; j >= 0; j--) {
        int both = match(i, j);
        points[i][j] =
            Math.max(
                both == 0 ? 0 : both + points[i + 1][j + 1],
                Math.max(points[i + 1][j], points[i][j + 1]));
      }
    }
    List<Phrase> found = new ArrayList<>();
    int j = 0;
    for (int i = 0; i < source.size(); i++) {
      while (j < target.size() && points[i][j] == points[i][j + 1]) {
        j++;
      }
      boolean both = j < target.size() && match(i, j) > 0 && points[i][j] > points[i + 1][j];
      found.add(both ? target.get(j++) : null);
    }
    return found;
  }

  private int match(int i, int j) {
    if (!source.get(i).kind().equals(target.get(j).kind())) {
      return 0;
    }
    Set<String> common = anchors(source.get(i));
    common.retainAll(anchors(target.get(j)));
    return 1 + COMMON * common.size();
  }

  /** What is the same in every language. */
  private static Set<String> anchors(Phrase phrase) {
    Set<String> anchors = new HashSet<>();
    for (Run run : phrase.runs()) {
      if (run instanceof Run.Words words) {
        Matcher number = NUMBER.matcher(words.text());
        while (number.find()) {
          anchors.add(number.group());
        }
      } else if (run instanceof Run.Alone alone && alone.required()) {
        anchors.add(alone.data());
      } else if (run instanceof Run.Close close && close.data().length() > 2) {
        anchors.add(close.data());
      }
    }
    return anchors;
  }
}
