package polyclinic.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What the front matter says about a page. Missing texts and dates are null, missing lists empty.
 *
 * @param label the short title; the title if there is none
 * @param evidence id of an evidence level
 * @param audience ids of audiences
 * @param status id of a regulatory status
 * @param readingMinutes at 200 words a minute, at least 1
 */
public record PageMeta(
    String title,
    String label,
    String description,
    LocalDate date,
    LocalDate lastmod,
    List<String> tags,
    List<Person> authors,
    Review reviewed,
    String evidence,
    List<String> audience,
    String status,
    int readingMinutes) {

  public PageMeta {
    tags = List.copyOf(tags);
    authors = List.copyOf(authors);
    audience = List.copyOf(audience);
  }

  /** The day of the last change, or of publication; null if neither is known. */
  public LocalDate changed() {
    return lastmod != null ? lastmod : date;
  }
}
