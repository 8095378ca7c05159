package polyclinic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import polyclinic.cite.Bibliography;
import polyclinic.cite.NewWork;
import polyclinic.intake.IncomingWork;
import polyclinic.intake.ReferenceList;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;
import polyclinic.report.SourceText;

/** Makes entries for a site's bibliography of a list of references. */
public final class ReferenceImport {

  private static final String NAME = "content/references.bib";

  private final Path root;
  private final Problems problems;
  private final List<String> entries = new ArrayList<>();

  /**
   * @param root the site's folder
   * @param problems what a person must look at, at the list's lines
   */
  public ReferenceImport(Path root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /**
   * What came of a list.
   *
   * @param read entries of the list
   * @param entries BibTeX of the works that are new, in the order of the list
   * @param repeated how many entries repeat one before
   * @param known how many works the bibliography has already
   */
  public record Imported(int read, List<String> entries, int repeated, int known) {

    public Imported {
      entries = List.copyOf(entries);
    }
  }

  /**
   * Reads a list in any form that {@link ReferenceList} knows; writes nothing.
   *
   * @throws IOException if the bibliography or the archetype cannot be read
   */
  public Imported read(SourceText list) throws IOException {
    Path file = root.resolve(NAME);
    Bibliography bibliography = Bibliography.read(file, NAME, new Problems());
    String archetype = new Archetypes(root).text("reference.bib");
    Set<String> keys = new TreeSet<>(bibliography.keys());
    List<IncomingWork> works = ReferenceList.read(list, problems);
    if (works.isEmpty() && !problems.haveErrors()) {
      problems.error(
          "reference-none",
          SourceLocation.of(list.file()),
          "no reference was found in the file",
          "look whether it is the right one; export CSL-JSON, RIS or BibTeX again");
    }
    List<List<IncomingWork>> groups = groups(works);
    int known = 0;
    for (List<IncomingWork> group : groups) {
      if (isKnown(group, bibliography)) {
        known++;
      } else {
        add(best(group), keys, archetype);
      }
    }
    int repeated = works.size() - groups.size();
    return new Imported(works.size(), entries, repeated, known);
  }

  /**
   * Adds the new entries to the bibliography.
   *
   * @throws IOException if it cannot be written
   */
  public void add(Imported imported) throws IOException {
    Path file = root.resolve(NAME);
    String text = Files.exists(file) ? Files.readString(file).stripTrailing() : "";
    String added = String.join("\n", imported.entries());
    Files.createDirectories(file.getParent());
    Files.writeString(file, text.isEmpty() ? added : text + "\n\n" + added);
  }

  /** Entries of the same work. */
  private List<List<IncomingWork>> groups(List<IncomingWork> works) {
    List<List<IncomingWork>> groups = new ArrayList<>();
    for (IncomingWork incoming : works) {
      Optional<List<IncomingWork>> group =
          groups.stream()
              .filter(g -> g.stream().anyMatch(w -> w.work().isSame(incoming.work())))
              .findFirst();
      group.ifPresentOrElse(
          before -> {
            problems.info(
                "reference-repeated",
                incoming.at(),
                "this work stands in line " + before.get(0).at().line() + " already",
                "nothing to do; compare the two lines if in doubt");
            before.add(incoming);
          },
          () -> groups.add(new ArrayList<>(List.of(incoming))));
    }
    return groups;
  }

  /** One with a DOI, else the first. */
  private static IncomingWork best(List<IncomingWork> group) {
    return group.stream()
        .filter(incoming -> !incoming.work().field("doi").isEmpty())
        .findFirst()
        .orElse(group.get(0));
  }

  private boolean isKnown(List<IncomingWork> group, Bibliography bibliography) {
    Optional<NewWork.BibliographyEntry> entry =
        group.stream()
            .flatMap(incoming -> incoming.work().duplicate(bibliography).stream())
            .findFirst();
    entry.ifPresent(
        same ->
            problems.info(
                "reference-known",
                group.get(0).at(),
                "this work is in " + NAME + " already, in line " + same.at().line(),
                "cite it as [@" + same.key() + "]"));
    return entry.isPresent();
  }

  private void add(IncomingWork incoming, Set<String> keys, String archetype) {
    Optional<String> key = incoming.work().key(keys);
    if (key.isEmpty()) {
      problems.error(
          "reference-incomplete",
          incoming.at(),
          "the reference has no year, or neither author nor title",
          "complete it in the list, or write the entry by hand");
      return;
    }
    keys.add(key.get());
    incoming.work().examine(key.get(), problems);
    // without its folder: the bibliography goes to other machines
    Path list = Path.of(incoming.at().file()).getFileName();
    String origin = "% " + list + ", line " + incoming.at().line() + "\n";
    entries.add(origin + incoming.work().write(archetype, key.get()));
  }
}
