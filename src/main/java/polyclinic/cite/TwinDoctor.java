package polyclinic.cite;

import java.util.ArrayList;
import java.util.List;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/** Finds works that stand in a bibliography twice. */
final class TwinDoctor {

  private record Known(BibEntry entry, Likeness likeness) {}

  private final List<Known> known = new ArrayList<>();
  private final Problems problems;

  TwinDoctor(Problems problems) {
    this.problems = problems;
  }

  /** Reports an entry if one before it is the same work. */
  void see(BibEntry entry) {
    Likeness likeness = Likeness.of(entry);
    known.stream()
        .filter(before -> before.likeness().isSame(likeness))
        .findFirst()
        .ifPresent(before -> report(entry, likeness, before));
    known.add(new Known(entry, likeness));
  }

  private void report(BibEntry entry, Likeness likeness, Known first) {
    String there = "'" + first.entry().key() + "' in line ";
    if (!likeness.doi().isEmpty() && likeness.doi().equals(first.likeness().doi())) {
      SourceLocation at = first.entry().at("doi");
      problems.error(
          "bib-duplicate-doi",
          entry.at("doi"),
          there + at.line() + " has the same DOI",
          "cite one of the two and remove the other, or correct the DOI");
    } else if (!likeness.pmid().isEmpty() && likeness.pmid().equals(first.likeness().pmid())) {
      problems.error(
          "bib-duplicate-pmid",
          entry.at("pmid"),
          there + first.entry().at("pmid").line() + " has the same PMID",
          "cite one of the two and remove the other, or correct the PMID");
    } else {
      problems.warning(
          "bib-duplicate",
          entry.at("title"),
          there + first.entry().at("title").line() + " seems to be the same work",
          "cite one of the two and remove the other, or add both DOIs if they are two works");
    }
  }
}
