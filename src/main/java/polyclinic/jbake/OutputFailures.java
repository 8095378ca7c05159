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
    report(problems, first, reasons.get(first) + (others == 0 ? "" : ", nor can " + others + " other files"));
  }

  /** Reports that a file of the output cannot be written. */
  static void report(Problems problems, String file, String reason) {
    problems.error(
        RULE,
        SourceLocation.of(file),
        "the file cannot be written: " + reason,
        "check the free space and the permissions of the output folder");
  }

  /** Why, without the path of the machine. */
  static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof FileSystemException f) {
      return f.getReason() != null ? f.getReason() : f.getClass().getSimpleName();
    }
    return String.valueOf(failure.getMessage());
  }
}
