package polyclinic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;
import polyclinic.report.Suggestion;
import polyclinic.source.Manuscript;
import polyclinic.source.ManuscriptReader;
import polyclinic.source.RawTable;
import polyclinic.source.RawTable.RawRow;

/** Adds a row, such as a factor, to a data table, with a place for each column and language. */
public final class NewRow {

  private final Path root;

  public NewRow(Path root) {
    this.root = root;
  }

  /**
   * Writes the row below the last one. What it still lacks is told by the next reading.
   *
   * @param table the name of its file in {@code content/data}
   * @param values of columns ({@code functions}) and of their languages ({@code long.fr})
   * @return where the row stands; empty if something is wrong, and then nothing is written
   * @throws IOException if a file cannot be read or written
   */
  public Optional<SourceLocation> write(
      String table, String id, Map<String, String> values, Problems problems) throws IOException {
    Problems reading = new Problems();
    Manuscript manuscript = new ManuscriptReader().read(root, reading);
    RawTable found = manuscript.tables().get(table);
    if (found == null) {
      String near = Suggestion.didYouMean(table, manuscript.tables().keySet());
      String known = "known: " + String.join(", ", manuscript.tables().keySet());
      problems.error(
          "table-unknown",
          SourceLocation.of("content/data"),
          "no table '" + table + "' in content/data",
          near.isEmpty() ? known : near);
      return Optional.empty();
    }
    List<String> languages = ManuscriptReader.languages(root);
    RowText row = new RowText(found.columns(), languages, values);
    check(found, id, row, problems);
    if (problems.haveErrors()) {
      return Optional.empty();
    }
    return Optional.of(insert(found, row.write(new Archetypes(root).text("factor.yaml"), id)));
  }

  /**
   * What the row still lacks.
   *
   * @param at where it stands
   */
  public List<Diagnostic> open(SourceLocation at) throws IOException {
    Problems problems = new Problems();
    new ManuscriptReader().read(root, problems);
    return problems.sorted().stream()
        .filter(finding -> finding.at().file().equals(at.file()) && finding.at().compareTo(at) >= 0)
        .toList();
  }

  private static void check(RawTable table, String id, RowText row, Problems problems) {
    table.rows().stream()
        .filter(r -> r.id().equals(id))
        .findFirst()
        .ifPresent(
            r ->
                problems.error(
                    "id-duplicate",
                    r.at(),
                    "a row with the id '" + id + "' is there already",
                    "choose another id, or change this row"));
    for (String key : row.strangers()) {
      String near = Suggestion.didYouMean(key, row.keys());
      problems.error(
          "column-unknown",
          SourceLocation.of(table.file()),
          "the table '" + table.id() + "' has no column '" + key + "'",
          near.isEmpty() ? "known: " + String.join(", ", row.keys()) : near);
    }
    if (table.rows().isEmpty()) {
      problems.error(
          "row-missing",
          SourceLocation.of(table.file()),
          "the table '" + table.id() + "' has no row to write below",
          "write its first row by hand");
    }
  }

  private SourceLocation insert(RawTable table, String row) throws IOException {
    Path file = root.resolve(table.file());
    List<String> lines = new ArrayList<>(Files.readString(file).lines().toList());
    int last =
        table.rows().stream()
            .map(RawRow::at)
            .max(Comparator.naturalOrder())
            .map(SourceLocation::line)
            .orElseThrow();
    // the item begins in the line of the id, or above it
    int first = last - 1;
    while (!lines.get(first).stripLeading().startsWith("-")) {
      first--;
    }
    int indent = lines.get(first).indexOf('-');
    int end = last;
    while (end < lines.size() && isInside(lines.get(end), indent)) {
      end++;
    }
    while (lines.get(end - 1).isBlank()) {
      end--;
    }
    lines.addAll(end, row.lines().map(line -> " ".repeat(indent) + line).toList());
    Files.writeString(file, String.join("\n", lines) + "\n");
    return new SourceLocation(table.file(), end + 1, indent + 1);
  }

  private static boolean isInside(String line, int indent) {
    return line.isBlank() || line.length() - line.stripLeading().length() > indent;
  }
}
