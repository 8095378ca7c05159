package polyclinic.jbake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/** Gathers what could not be written: a full disk is one finding, not ten thousand. */
final class OutputFailures {

  static final String RULE = "output";

  private final SortedMap<String, String> reasons = new ConcurrentSkipListMap<>();

  void add(String file, IOException failure) {
    reasons.put(file, reason(failure));
  }

  void report(Problems problems) {
    if (reasons.isEmpty()) {
      return;
    }
    String first = reasons.firstKey();
    int others = reasons.size() - 1;
    String more = others == 0 ? "" : " (and " + others + " other files)";
    problems.error(
        RULE,
        SourceLocation.of(first),
        "the file cannot be written: " + reasons.get(first) + more,
        "check the free space and the permissions of the output folder");
  }

  /** Why, without the path of the machine. */
  private static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof FileSystemException f) {
      return f.getReason() != null ? f.getReason() : f.getClass().getSimpleName();
    }
    return String.valueOf(failure.getMessage());
  }
}
