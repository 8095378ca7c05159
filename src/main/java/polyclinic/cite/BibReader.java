package polyclinic.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/** Reads the text of a BibTeX file, entry by entry; a broken one is reported and left empty. */
final class BibReader {

  private static final String RULE = "bib-syntax";
  private static final Set<String> NO_ENTRIES = Set.of("comment", "preamble");
  private static final Pattern OUTSIDE = Pattern.compile("^[ \\t]*([^%\\s])", Pattern.MULTILINE);

  private final String file;
  private final Problems problems;
  private final ValueParser parser;
  private final List<BibEntry> entries = new ArrayList<>();

  private BibReader(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
    this.parser = new ValueParser(problems);
  }

  /** The entries in the order of the file; keys may occur twice. */
  static List<BibEntry> read(String text, String file, Problems problems) {
    var reader = new BibReader(file, problems);
    Chunk.split(text, file).forEach(reader::read);
    return reader.entries;
  }

  private void read(Chunk chunk) {
    if (!chunk.isEntry()) {
      checkOutside(chunk, 0);
      return;
    }
    Outline outline = Outline.of(chunk);
    if (NO_ENTRIES.contains(outline.type())) {
      return;
    }
    if (outline.end() < 0) {
      reportUnclosed(chunk, outline);
      addEntry(chunk, outline, Map.of());
      return;
    }
    checkOutside(chunk, outline.end());
    var whole = new Chunk(chunk.text().substring(0, outline.end()), file, chunk.firstLine());
    switch (outline.type()) {
      case "string" -> parser.define(whole);
      case "include" ->
          problems.error(
              RULE, chunk.at(outline.keyAt()), "@include is not supported", "move the entries here");
      default -> addEntry(chunk, outline, parser.values(whole));
    }
  }

  private void addEntry(Chunk chunk, Outline outline, Map<String, String> values) {
    SourceLocation at = chunk.at(outline.keyAt());
    if (outline.key() == null) {
      problems.error(
          RULE, at, "An entry has no key", "write '@" + outline.type() + "{key,' and the fields");
      return;
    }
    var places = new HashMap<String, SourceLocation>();
    for (Outline.Field field : outline.fields()) {
      SourceLocation first = places.putIfAbsent(field.name(), chunk.at(field.at()));
      if (first != null) {
        problems.error(
            "bib-duplicate-field",
            chunk.at(field.at()),
            "The field '" + field.name() + "' is already in line " + first.line(),
            "keep one of them");
      }
    }
    entries.add(new BibEntry(outline.key(), outline.type(), values, at, places));
  }

  private void reportUnclosed(Chunk chunk, Outline outline) {
    String read =
        outline.fields().isEmpty()
            ? ""
            : "; the last field that can be read is '"
                + outline.fields().get(outline.fields().size() - 1).name()
                + "'";
    problems.error(
        RULE,
        chunk.at(outline.keyAt()),
        outline.key() == null ? "An entry is not closed" : "'" + outline.key() + "' is not closed",
        "a closing brace or quotation mark is missing" + read);
  }

  /** Reports text that BibTeX would skip: most likely an entry that ended too soon. */
  private void checkOutside(Chunk chunk, int from) {
    var outside = OUTSIDE.matcher(chunk.text()).region(from, chunk.text().length());
    if (outside.find()) {
      problems.error(
          RULE,
          chunk.at(outside.start(1)),
          "There is text outside of an entry",
          "remove a closing brace too many before it, begin an entry on a line of its own as"
              + " '@type{key,', or begin a comment with %");
    }
  }
}
