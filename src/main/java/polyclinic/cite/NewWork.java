package polyclinic.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/** A work that is to be added to a bibliography. */
public final class NewWork {

  /** The fields of an entry, in the order in which we write them. */
  public static final List<String> FIELDS =
      List.of(
          ("author editor title journal booktitle publisher address edition year volume number"
                  + " pages eid doi pmid pmcid nct url urldate langid keywords")
              .split(" "));

  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "journaltitle",
          "journal",
          "issue",
          "number",
          "location",
          "address",
          "language",
          "langid",
          "date",
          "year");

  private final BibEntry entry;
  private final Likeness likeness;

  private NewWork(BibEntry entry) {
    this.entry = entry;
    this.likeness = Likeness.of(entry);
  }

  /**
   * A work of fields.
   *
   * @param type as in {@code @type}
   * @param fields names of {@link #FIELDS} to values
   */
  public static NewWork of(String type, Map<String, String> fields) {
    return of(type, fields, SourceLocation.of("input"));
  }

  /**
   * A work of fields, as {@link #of(String, Map)}.
   *
   * @param at where it was found
   */
  public static NewWork of(String type, Map<String, String> fields, SourceLocation at) {
    return new NewWork(new BibEntry("", type, fields, at, Map.of(), true));
  }

  /** Where it was found. */
  public SourceLocation at() {
    return entry.at();
  }

  /** A field as written; empty if there is none. */
  public String field(String name) {
    return entry.raw(name);
  }

  /** Reports what is wrong with it, as if it stood in the bibliography under a key. */
  public void examine(String key, Problems problems) {
    WorkReader.read(
        new BibEntry(key, entry.type(), entry.fields(), entry.at(), entry.places(), true),
        problems);
  }

  /** The works of a pasted BibTeX text; what cannot be read is a finding. */
  public static List<NewWork> read(String bibtex, String name, Problems problems) {
    return BibReader.read(bibtex.replace("\r\n", "\n"), name, problems).stream()
        .map(NewWork::new)
        .toList();
  }

  /** Where the bibliography has the same work: by DOI, PubMed number, or title and place. */
  public Optional<BibliographyEntry> duplicate(Bibliography bibliography) {
    return bibliography.keys().stream()
        .map(bibliography::entry)
        .filter(this::isSame)
        .map(other -> new BibliographyEntry(other.key(), other.at()))
        .findFirst();
  }

  /** A key of the bibliography and its place. */
  public record BibliographyEntry(String key, SourceLocation at) {}

  /** Whether two works are the same, in the sense of {@link #duplicate}. */
  public boolean isSame(NewWork other) {
    return likeness.isSame(other.likeness);
  }

  private boolean isSame(BibEntry other) {
    return likeness.isSame(Likeness.of(other));
  }

  /**
   * The key of our style, the first author and the year, with b, c, … where it is taken; empty if
   * the work has neither author nor title, or no year.
   */
  public Optional<String> key(Bibliography bibliography) {
    return key(bibliography.keys());
  }

  /** The key of our style, as {@link #key(Bibliography)}, beside keys that are taken. */
  public Optional<String> key(Set<String> taken) {
    String year = entry.firstText("year", "date", "urldate").replaceAll("^(\\d{4}).*$", "$1");
    String name = WorkName.of(entry);
    if (name.isEmpty() || !year.matches("\\d{4}")) {
      return Optional.empty();
    }
    String key = name + year;
    char letter = 'b';
    while (taken.contains(key)) {
      key = name + year + letter++;
    }
    return Optional.of(key);
  }

  /**
   * The entry, from an archetype with the places {@code {type}}, {@code {key}}, {@code {fields}}.
   */
  public String write(String archetype, String key) {
    List<String> lines = new ArrayList<>();
    for (String line : archetype.stripTrailing().lines().toList()) {
      if (line.strip().equals("{fields}")) {
        String indent = line.substring(0, line.indexOf('{'));
        List<String> written = new ArrayList<>();
        fields().forEach((name, value) -> written.add(indent + name + " = {" + value + "}"));
        lines.add(String.join(",\n", written));
      } else {
        lines.add(line.replace("{type}", entry.type()).replace("{key}", key));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  /** What is shown, in our order and spelling. */
  private Map<String, String> fields() {
    Map<String, String> given = new TreeMap<>();
    entry.fields().keySet().stream()
        .sorted()
        .forEach(name -> given.putIfAbsent(OTHER_NAMES.getOrDefault(name, name), entry.raw(name)));
    given.computeIfPresent("year", (name, year) -> year.replaceAll("^(\\d{4})-.*$", "$1"));
    given.computeIfPresent("doi", (name, doi) -> Likeness.doi(entry));
    // other people's keywords are no types of study
    given.computeIfPresent("keywords", (name, word) -> WorkReader.isStudyType(word) ? word : null);
    given.computeIfPresent(
        "langid", (name, word) -> TitleLanguage.of(entry).isPresent() ? word : null);
    Map<String, String> ordered = new LinkedHashMap<>();
    for (String name : FIELDS) {
      String value = given.getOrDefault(name, "").replaceAll("\\s+", " ").strip();
      if (!value.isEmpty()) {
        ordered.put(name, value);
      }
    }
    return ordered;
  }
}
