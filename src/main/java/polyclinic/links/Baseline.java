package polyclinic.links;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import polyclinic.report.Diagnostic;
import polyclinic.report.Severity;
import polyclinic.report.SourceLocation;

/**
 * Findings that are known and shall not fail a check. The file is UTF-8 text: a first line that
 * names the format, then one line a finding, sorted, with tabs between
 *
 * <pre>file rule address</pre>
 *
 * <p>Lines and columns are not in it, so that a text may be edited around a known finding. Tab,
 * line feed, carriage return and backslash in a name are {@code \t \n \r \\}.
 */
public final class Baseline {

  private static final String HEADER = "polyclinic-baseline 1";

  /** What stays the same of a finding while its file is edited. */
  private record Key(String file, String rule, String url) implements Comparable<Key> {

    static Key of(Diagnostic finding) {
      return new Key(finding.at().file(), finding.rule(), finding.url());
    }

    static Optional<Key> parse(String line) {
      String[] fields = line.split("\t", -1);
      return fields.length == 3
          ? Optional.of(new Key(plain(fields[0]), plain(fields[1]), plain(fields[2])))
          : Optional.empty();
    }

    String line() {
      return escaped(file) + '\t' + escaped(rule) + '\t' + escaped(url);
    }

    @Override
    public int compareTo(Key other) {
      return line().compareTo(other.line());
    }

    private static String escaped(String text) {
      return text.replace("\\", "\\\\")
          .replace("\t", "\\t")
          .replace("\n", "\\n")
          .replace("\r", "\\r");
    }

    private static String plain(String text) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '\\' && i + 1 < text.length()) {
          char next = text.charAt(++i);
          c = next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next;
        }
        out.append(c);
      }
      return out.toString();
    }
  }

  /**
   * What a baseline leaves of a run.
   *
   * @param findings new ones, and a note on each entry that nothing was found for, sorted
   * @param known how many findings were left out
   */
  public record Rest(List<Diagnostic> findings, int known) {

    public Rest {
      findings = List.copyOf(findings);
    }
  }

  private final String file;
  private final List<String> lines;

  private Baseline(String file, List<String> lines) {
    this.file = file;
    this.lines = lines;
  }

  /**
   * Reads a baseline.
   *
   * @return empty if the file is none
   * @throws IOException if the file cannot be read
   */
  public static Optional<Baseline> read(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    List<String> lines = text.lines().toList();
    boolean isBaseline =
        !lines.isEmpty()
            && lines.get(0).equals(HEADER)
            && lines.stream().skip(1).allMatch(l -> l.isBlank() || Key.parse(l).isPresent());
    return isBaseline ? Optional.of(new Baseline(file.toString(), lines)) : Optional.empty();
  }

  /** Writes a baseline of all findings. */
  public static void write(Path file, List<Diagnostic> findings) throws IOException {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    SortedSet<Key> keys = new TreeSet<>();
    findings.forEach(finding -> keys.add(Key.of(finding)));
    keys.forEach(key -> text.append(key.line()).append('\n'));
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /** Leaves out what is known, and tells which entries nothing was found for. */
  public Rest apply(List<Diagnostic> findings) {
    SortedSet<Key> found = new TreeSet<>();
    findings.forEach(finding -> found.add(Key.of(finding)));
    SortedSet<Key> known = new TreeSet<>();
    List<Diagnostic> rest = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      Optional<Key> key = Key.parse(lines.get(i));
      if (key.isPresent() && known.add(key.get()) && !found.contains(key.get())) {
        rest.add(stale(key.get(), i + 1));
      }
    }
    findings.stream().filter(finding -> !known.contains(Key.of(finding))).forEach(rest::add);
    int stale = (int) known.stream().filter(key -> !found.contains(key)).count();
    return new Rest(rest.stream().sorted().toList(), findings.size() - (rest.size() - stale));
  }

  private Diagnostic stale(Key key, int line) {
    return new Diagnostic(
        Severity.INFO,
        "baseline-stale",
        new SourceLocation(file, line, 1),
        "'" + key.rule() + "' is no longer found in " + key.file(),
        "remove the line, or write the baseline anew with --write-baseline",
        "",
        key.url());
  }
}
