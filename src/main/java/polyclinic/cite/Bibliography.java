package polyclinic.cite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;
import polyclinic.report.SourceText;

/** The works of {@code content/references.bib}. Immutable. */
public final class Bibliography {

  private static final Bibliography EMPTY = new Bibliography(new TreeMap<>(), Map.of());

  private final SortedMap<String, Work> works;
  private final Map<String, BibEntry> entries;

  private Bibliography(SortedMap<String, Work> works, Map<String, BibEntry> entries) {
    this.works = works;
    this.entries = entries;
  }

  /** A bibliography without works. */
  public static Bibliography empty() {
    return EMPTY;
  }

  /**
   * Reads a BibTeX file and reports all that is wrong with it. A work with errors is there all the
   * same, with what could be read of it, so that its citations are not reported as well.
   *
   * @param file if it does not exist, the bibliography is empty
   * @param name of the file in findings, such as {@code content/references.bib}
   */
  public static Bibliography read(Path file, String name, Problems problems) {
    if (!Files.exists(file)) {
      return EMPTY;
    }
    return SourceText.read(file, name, problems).map(source -> of(source, problems)).orElse(EMPTY);
  }

  /** Reads the text of a BibTeX file, as {@link #read} does. */
  public static Bibliography of(SourceText source, Problems problems) {
    return of(source.text().replace("\r\n", "\n"), source.file(), problems);
  }

  static Bibliography of(String text, String name, Problems problems) {
    var entries = new HashMap<String, BibEntry>();
    var works = new TreeMap<String, Work>();
    var twins = new TwinDoctor(problems);
    for (BibEntry entry : BibReader.read(text, name, problems)) {
      BibEntry first = entries.putIfAbsent(entry.key(), entry);
      if (first != null) {
        problems.error(
            "bib-duplicate-key",
            entry.at(),
            "the key '" + entry.key() + "' is already in line " + first.at().line(),
            "give this entry another key, or remove it if it is the same work");
        continue;
      }
      works.put(entry.key(), WorkReader.read(entry, problems));
      twins.see(entry);
    }
    return new Bibliography(works, Map.copyOf(entries));
  }

  /** The work of a key, as written in the file. */
  public Optional<Work> work(String key) {
    return Optional.ofNullable(works.get(key));
  }

  /** The year in which a work appeared; empty if nobody knows. */
  public OptionalInt year(String key) {
    BibEntry entry = entries.get(key);
    String year = entry == null ? "" : entry.firstText("year", "date");
    return year.matches("\\d{4}.*")
        ? OptionalInt.of(Integer.parseInt(year.substring(0, 4)))
        : OptionalInt.empty();
  }

  /** All works, sorted by key. */
  public List<Work> works() {
    return List.copyOf(works.values());
  }

  /** All keys, sorted. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(works.keySet());
  }

  /** Every address that a work links to, sorted, with the places of the fields that name it. */
  public SortedMap<String, List<SourceLocation>> places() {
    var places = new TreeMap<String, List<SourceLocation>>();
    works.forEach(
        (key, work) ->
            work.links()
                .forEach(
                    link ->
                        places
                            .computeIfAbsent(link.url(), url -> new ArrayList<>())
                            .add(entries.get(key).at(WorkLinks.field(link)))));
    return places;
  }

  /**
   * Reports works that are to appear later than next year, which no citation can know.
   *
   * @param today the day of the build
   */
  public void checkYears(LocalDate today, Problems problems) {
    for (String key : works.keySet()) {
      BibEntry entry = entries.get(key);
      String year = entry.firstText("year", "date");
      if (year.matches("\\d{4}(-.*)?")
          && Integer.parseInt(year.substring(0, 4)) > today.getYear() + 1) {
        problems.warning(
            "bib-year",
            entry.at(entry.text("year").isEmpty() ? "date" : "year"),
            "the year " + year.substring(0, 4) + " is yet to come",
            "correct the year");
      }
    }
  }

  /** Tells what entries could still have, a DOI or a journal: worth a look, and no fault. */
  public void note(Problems problems) {
    works.keySet().forEach(key -> FactDoctor.note(entries.get(key), problems));
  }

  /** The entry as written; null if there is none. */
  BibEntry entry(String key) {
    return entries.get(key);
  }
}
