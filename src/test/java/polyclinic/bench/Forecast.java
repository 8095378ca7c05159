package polyclinic.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a program would need for more pages than it was measured with. */
final class Forecast {

  private final TreeMap<Integer, Double> seconds;

  /**
   * @param seconds number of pages to wall time
   */
  Forecast(Map<Integer, Double> seconds) {
    this.seconds = new TreeMap<>(seconds);
  }

  /** The parabola through the last three points; NaN if there are fewer. */
  double quadratic(int pages) {
    return through(3, pages);
  }

  /** The straight line through the last two points, a lower bound; NaN if there are fewer. */
  double linear(int pages) {
    return through(2, pages);
  }

  /** Lagrange's polynomial through the last points. */
  private double through(int count, int pages) {
    if (seconds.size() < count) {
      return Double.NaN;
    }
    List<Map.Entry<Integer, Double>> points =
        seconds.descendingMap().entrySet().stream().limit(count).toList();
    double sum = 0;
    for (var point : points) {
      double term = point.getValue();
      for (var other : points) {
        if (!other.getKey().equals(point.getKey())) {
          term *= (double) (pages - other.getKey()) / (point.getKey() - other.getKey());
        }
      }
      sum += term;
    }
    return sum;
  }
}
