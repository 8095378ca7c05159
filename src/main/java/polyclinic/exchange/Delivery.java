package polyclinic.exchange;

import java.util.List;
import java.util.SortedMap;

/**
 * What an import writes.
 *
 * @param files names relative to the site's root, and their text
 * @param accepted sections that the translator has confirmed
 * @param open how many sections wait for that
 */
public record Delivery(SortedMap<String, String> files, List<Confirmed> accepted, int open) {

  /** A section of a page in a language. */
  public record Confirmed(String page, String section, String language) {}

  public Delivery {
    accepted = List.copyOf(accepted);
  }
}
