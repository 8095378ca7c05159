package polyclinic.model;

import java.util.List;

/**
 * An entry of a page's list of references.
 *
 * @param number 1-based, in the order of first citation; 0 for further reading
 * @param html the entry as formatted, its title marked with its language
 * @param studyType such as {@code review} or {@code animal}; null if unknown
 * @param links DOI, PubMed, ...
 * @param backlinks ids of the places that cite it, in order; empty for further reading
 */
public record CitedWork(
    int number,
    String key,
    Html html,
    String studyType,
    List<WorkLink> links,
    List<String> backlinks) {

  public CitedWork {
    links = List.copyOf(links);
    backlinks = List.copyOf(backlinks);
  }

  /**
   * A way to the work.
   *
   * @param label such as {@code doi:10.1000/1} or {@code PMID 12345}
   */
  public record WorkLink(String label, String url) {}
}
