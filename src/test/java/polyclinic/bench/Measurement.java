package polyclinic.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a run of a whole process needed.
 *
 * @param wall seconds from start to end
 * @param cpu seconds of all cores together, in user and system mode
 * @param peak largest resident memory in MiB, of all its processes together; 0 where the system
 *     does not tell
 */
record Measurement(double wall, double cpu, double peak) {

  /** The medians, each for itself. */
  static Measurement median(List<Measurement> runs) {
    return new Measurement(
        median(runs, Measurement::wall),
        median(runs, Measurement::cpu),
        median(runs, Measurement::peak));
  }

  private static double median(List<Measurement> runs, ToDoubleFunction<Measurement> value) {
    double[] sorted = runs.stream().mapToDouble(value).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
