package polyclinic.cite;

import java.util.List;
import polyclinic.model.CitedWork.WorkLink;
import polyclinic.report.SourceLocation;

/**
 * A work of the bibliography.
 *
 * @param studyType such as {@code review}; null if unknown
 * @param links DOI, PubMed, trial register, web address: in this order
 * @param at the line of its key in the BibTeX file
 */
public record Work(
    String key, String title, String studyType, List<WorkLink> links, SourceLocation at) {

  public Work {
    links = List.copyOf(links);
  }
}
