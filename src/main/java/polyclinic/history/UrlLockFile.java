package polyclinic.history;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;
import polyclinic.report.SourceText;

/** The text of {@code content/urls.lock}: a line an address, sorted. */
public final class UrlLockFile {

  /** Its name, relative to the site's root. */
  public static final String NAME = "content/urls.lock";

  private static final String RULE = "urls-lock";
  private static final String HEADER = "# polyclinic urls 1";
  private static final String EXPLANATION =
      "# Published addresses and their sources: each goes on answering.\n"
          + "# Written by 'polyclinic urls accept'. After a merge keep the lines of both sides.\n";
  private static final Pattern LINE = Pattern.compile("(/\\S*) (content/.+)");

  private UrlLockFile() {}

  /** Reads the file; every line that cannot be understood is a finding. */
  static UrlLock read(SourceText source, Problems problems) {
    List<String> lines = source.text().lines().toList();
    if (lines.isEmpty() || !lines.get(0).strip().equals(HEADER)) {
      problems.error(
          RULE,
          SourceLocation.of(source.file()),
          "the first line is not '" + HEADER + "'",
          "restore the file, or delete it and run 'polyclinic urls accept'");
      return UrlLock.NONE;
    }
    TreeMap<String, String> files = new TreeMap<>();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      if (line.isEmpty() || line.startsWith("# ")) {
        continue;
      }
      Matcher match = LINE.matcher(line);
      if (match.matches()) {
        files.put(match.group(1), match.group(2));
      } else {
        problems.error(
            RULE,
            new SourceLocation(source.file(), i + 1, 1),
            "this is no entry: an address and its source are expected",
            "after a merge keep the lines of both sides and delete the marks");
      }
    }
    return new UrlLock(files);
  }

  /** Where an address stands in a lock file. */
  static SourceLocation place(SourceText source, String address) {
    List<String> lines = source.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(address + " ")) {
        return new SourceLocation(source.file(), i + 1, 1);
      }
    }
    return SourceLocation.of(source.file());
  }

  /** The file's text; the same for the same addresses. */
  static String write(UrlLock lock) {
    StringBuilder text = new StringBuilder(HEADER).append('\n').append(EXPLANATION);
    lock.files()
        .forEach((address, file) -> text.append(address).append(' ').append(file).append('\n'));
    return text.toString();
  }
}
