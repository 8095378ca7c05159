package polyclinic.evidence;

import java.util.List;
import polyclinic.model.CitedWork;

/**
 * A claim as one page makes it.
 *
 * @param value what it comes to; empty if nobody said
 * @param language code
 * @param url of the page, from the site's root
 * @param at file, line and column
 * @param text the marked words
 * @param works that its sentence cites
 * @param links addresses of other sites to which its sentence links
 */
public record Statement(
    String claim,
    String value,
    String language,
    String url,
    String at,
    String text,
    List<CitedWork> works,
    List<String> links) {

  public Statement {
    works = List.copyOf(works);
    links = List.copyOf(links);
  }
}
