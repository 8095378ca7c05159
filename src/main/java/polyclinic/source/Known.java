package polyclinic.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;
import polyclinic.report.SourceText;

/**
 * What files were read as the last time: one that says the same is not parsed again. Texts are
 * compared, not times, for a file can change twice within a tick of its file system's clock. Safe
 * for many threads.
 */
final class Known<T> {

  private record Reading<T>(
      SourceText source, Object settings, T result, List<Diagnostic> findings) {}

  private final Map<String, Reading<T>> readings = new ConcurrentHashMap<>();

  /**
   * The result of reading a file; its findings are reported each time.
   *
   * @param settings what the result depends on besides the text; compared by {@code equals}
   */
  T read(SourceText source, Object settings, Function<Problems, T> parse, Problems problems) {
    Reading<T> known = readings.get(source.file());
    if (known == null || !known.source.equals(source) || !known.settings.equals(settings)) {
      Problems own = new Problems();
      T result = parse.apply(own);
      known = new Reading<>(source, settings, result, own.sorted());
      readings.put(source.file(), known);
    }
    problems.addAll(known.findings);
    return known.result;
  }

  /** Forgets all files but these. */
  void retain(Collection<String> files) {
    readings.keySet().retainAll(files);
  }
}
