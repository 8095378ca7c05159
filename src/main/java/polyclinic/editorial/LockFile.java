package polyclinic.editorial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;
import polyclinic.report.SourceText;

/** The text of {@code content/translations.lock}: a line a section, sorted. */
public final class LockFile {

  /** Its name, relative to the site's root. */
  public static final String NAME = "content/translations.lock";

  private static final String RULE = "translations-lock";
  private static final String HEADER = "# polyclinic translations 1";
  private static final String EXPLANATION =
      "# page, language, section, hash of the source's section, hashes of its passages.\n"
          + "# Written by 'polyclinic translations accept'. After a merge keep the lines of both sides.\n";
  private static final Pattern MERGE = Pattern.compile("(<{7}|={7}|>{7}|\\|{7}).*");
  private static final Pattern LINE =
      Pattern.compile("(.+) (\\S+) (\\S+) ([0-9a-f]{16}) ([0-9a-f]{6}(?:,[0-9a-f]{6})*)");

  private LockFile() {}

  /** Reads the file; every line that cannot be understood is a finding. */
  public static TranslationLock read(SourceText source, Problems problems) {
    List<String> lines = source.text().lines().toList();
    if (lines.isEmpty() || !lines.get(0).strip().equals(HEADER)) {
      problems.error(
          RULE,
          SourceLocation.of(source.file()),
          "the first line is not '" + HEADER + "'",
          "restore the file, or delete it and run 'polyclinic translations accept --all'");
      return TranslationLock.NONE;
    }
    TreeMap<LockKey, Fingerprint> entries = new TreeMap<>();
    Map<LockKey, Integer> seen = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      if (!line.isEmpty() && !line.startsWith("# ")) {
        entry(line, new SourceLocation(source.file(), i + 1, 1), entries, seen, problems);
      }
    }
    return new TranslationLock(entries);
  }

  private static void entry(
      String line,
      SourceLocation at,
      Map<LockKey, Fingerprint> entries,
      Map<LockKey, Integer> seen,
      Problems problems) {
    if (MERGE.matcher(line).matches()) {
      problems.error(
          RULE,
          at,
          "a merge has left its mark here",
          "keep the lines of both sides, delete the marks, and run 'polyclinic translations'");
      return;
    }
    Matcher match = LINE.matcher(line);
    if (!match.matches()) {
      problems.error(
          RULE,
          at,
          "this is no entry: page, language, section and hashes are expected",
          "delete the line and run 'polyclinic translations accept' for its page");
      return;
    }
    LockKey key = new LockKey(match.group(1), match.group(2), match.group(3));
    Fingerprint print = new Fingerprint(match.group(4), List.of(match.group(5).split(",")));
    Integer first = seen.putIfAbsent(key, at.line());
    // the same twice is what a merge of equal work leaves behind
    if (first != null && !entries.get(key).equals(print)) {
      problems.error(
          RULE,
          at,
          "this section stands in line " + first + " with another hash",
          "keep one of the two lines, compare the translation with its source, then accept it");
      return;
    }
    entries.put(key, print);
  }

  /** The file's text; the same for the same entries. */
  public static String write(TranslationLock lock) {
    StringBuilder text = new StringBuilder(HEADER).append('\n').append(EXPLANATION);
    lock.entries()
        .forEach(
            (key, print) ->
                text.append(key.page())
                    .append(' ')
                    .append(key.language())
                    .append(' ')
                    .append(key.section())
                    .append(' ')
                    .append(print.hash())
                    .append(' ')
                    .append(String.join(",", print.passages()))
                    .append('\n'));
    return text.toString();
  }
}
