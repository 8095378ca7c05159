package polyclinic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import polyclinic.cite.Bibliography;
import polyclinic.cite.NewWork;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;
import polyclinic.report.Severity;
import polyclinic.report.SourceLocation;
import polyclinic.report.SourceText;

/** Adds works to the bibliography of a site. */
public final class NewReference {

  private static final String NAME = "content/references.bib";
  private static final SourceLocation INPUT = SourceLocation.of("input");

  private final Path root;

  public NewReference(Path root) {
    this.root = root;
  }

  /** Adds a work of fields; see {@link NewWork#of}. */
  public List<String> write(String type, Map<String, String> fields, Problems problems)
      throws IOException {
    return add(List.of(NewWork.of(type, fields)), problems);
  }

  /**
   * Adds the works of a pasted BibTeX text.
   *
   * @return their new keys; none if something is wrong, and then nothing is written
   * @throws IOException if a file cannot be read or written
   */
  public List<String> write(String bibtex, Problems problems) throws IOException {
    List<NewWork> works = NewWork.read(bibtex, INPUT.file(), problems);
    if (works.isEmpty() && !problems.haveErrors()) {
      problems.error(
          "bib-syntax",
          INPUT,
          "there is no BibTeX entry in the text",
          "paste an entry that begins with '@article{' or the like");
    }
    return add(works, problems);
  }

  private List<String> add(List<NewWork> works, Problems problems) throws IOException {
    Path file = root.resolve(NAME);
    String text = Files.exists(file) ? Files.readString(file) : "";
    String archetype = new Archetypes(root).text("reference.bib");
    List<String> keys = new ArrayList<>();
    for (NewWork work : works) {
      Bibliography known = Bibliography.of(new SourceText(NAME, text), new Problems());
      Optional<String> key = key(work, known, problems);
      if (key.isPresent()) {
        keys.add(key.get());
        text = text.isBlank() ? "" : text.stripTrailing() + "\n\n";
        text += work.write(archetype, key.get());
      }
    }
    checkNew(text, file, problems);
    if (problems.haveErrors()) {
      return List.of();
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return keys;
  }

  private static Optional<String> key(NewWork work, Bibliography known, Problems problems) {
    Optional<NewWork.BibliographyEntry> same = work.duplicate(known);
    if (same.isPresent()) {
      problems.error(
          "bib-duplicate",
          same.get().at(),
          "this work is there already",
          "cite it as [@" + same.get().key() + "]");
      return Optional.empty();
    }
    Optional<String> key = work.key(known);
    if (key.isEmpty()) {
      problems.error(
          "bib-field-missing",
          INPUT,
          "the work has no year, or neither author nor title",
          "its key is made of them: give --author, --title and --year");
    }
    return key;
  }

  /** What is wrong with the new entries, as errors, for they are not written yet. */
  private static void checkNew(String text, Path file, Problems problems) throws IOException {
    Problems before = new Problems();
    if (Files.exists(file)) {
      Bibliography.of(new SourceText(NAME, Files.readString(file)), before);
    }
    Problems after = new Problems();
    Bibliography.of(new SourceText(NAME, text), after);
    List<Diagnostic> fresh = new ArrayList<>(after.sorted());
    fresh.removeAll(before.sorted());
    fresh.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .forEach(f -> problems.error(f.rule(), INPUT, f.message(), f.hint()));
  }
}
