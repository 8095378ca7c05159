package polyclinic.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many of a number of people something happens to.
 *
 * @param n from 0 to {@code of}
 * @param of at least 1, at most {@link #MOST}
 */
public record AbsoluteRisk(int n, int of) {

  /** The greatest number of people that is drawn. */
  public static final int MOST = 1_000_000;

  private static final int MOST_DOTS = 1000;
  private static final int GROUPED_DOTS = 100;
  private static final int FEW = 10;
  private static final int MANY = 25;

  /** A dot of the drawing; the first column and row are 0. */
  public record Dot(int column, int row, boolean marked) {}

  public AbsoluteRisk {
    if (of < 1 || of > MOST || n < 0 || n > of) {
      throw new IllegalArgumentException(n + " of " + of);
    }
  }

  /** For how many people a dot stands: one, unless there were too many to draw. */
  public int each() {
    return of <= MOST_DOTS ? 1 : (of + GROUPED_DOTS - 1) / GROUPED_DOTS;
  }

  /** Whether the last marked dot stands for fewer people than the others. */
  public boolean isRounded() {
    return n % each() != 0;
  }

  /** How many dots a row has. */
  public int columns() {
    return Math.min(count(), count() <= FEW * FEW ? FEW * 2 : MANY);
  }

  /** How many rows the dots fill. */
  public int rows() {
    return upward(count(), columns());
  }

  /** The dots in their order, the marked ones first. */
  public List<Dot> dots() {
    int marked = upward(n, each());
    return IntStream.range(0, count())
        .mapToObj(i -> new Dot(i % columns(), i / columns(), i < marked))
        .toList();
  }

  private int count() {
    return upward(of, each());
  }

  private static int upward(int number, int by) {
    return (number + by - 1) / by;
  }
}
