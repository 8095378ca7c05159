package polyclinic.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
      addEntry(chunk, outline, Map.of(), false);
      return;
    }
    boolean nothingBehind = checkOutside(chunk, outline.end());
    var inner = new Chunk(chunk.text().substring(0, outline.end()), file, chunk.firstLine());
    switch (outline.type()) {
      case "string" -> parser.define(inner);
      case "include" ->
          problems.error(
              RULE,
              chunk.at(outline.keyAt()),
              "@include is not supported",
              "move the entries of the other file here");
      default -> {
        Optional<Map<String, String>> values = parser.values(inner);
        addEntry(chunk, outline, values.orElse(Map.of()), values.isPresent() && nothingBehind);
      }
    }
  }

  private void addEntry(Chunk chunk, Outline outline, Map<String, String> values, boolean whole) {
    SourceLocation at = chunk.at(outline.keyAt());
    if (outline.key() == null) {
      problems.error(
          RULE, at, "an entry has no key", "write '@" + outline.type() + "{key,' and the fields");
      return;
    }
    var places = new HashMap<String, SourceLocation>();
    for (Outline.Field field : outline.fields()) {
      SourceLocation first = places.putIfAbsent(field.name(), chunk.at(field.at()));
      if (first != null) {
        problems.error(
            "bib-duplicate-field",
            chunk.at(field.at()),
            "the field '" + field.name() + "' is already in line " + first.line(),
            "keep one of them");
      }
    }
    entries.add(new BibEntry(outline.key(), outline.type(), values, at, places, whole));
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
        outline.key() == null ? "an entry is not closed" : "'" + outline.key() + "' is not closed",
        "a closing brace or quotation mark is missing" + read);
  }

  /**
   * Reports text that BibTeX would skip, most likely the rest of an entry that ended too soon.
   *
   * @return whether there is none
   */
  private boolean checkOutside(Chunk chunk, int from) {
    var outside = OUTSIDE.matcher(chunk.text()).region(from, chunk.text().length());
    boolean found = outside.find();
    if (found) {
      problems.error(
          RULE,
          chunk.at(outside.start(1)),
          "there is text outside of an entry",
          "remove a closing brace too many before it, begin an entry on a line of its own as"
              + " '@type{key,', or begin a comment with %");
    }
    return !found;
  }
}
