package polyclinic.model;

import java.util.Map;

/**
 * What is published beside the pages and made of them, by the source of its page.
 *
 * @param leaflets of pages that have one
 * @param pictures of pages that have one
 */
public record Enclosures(Map<String, Leaflet> leaflets, Map<String, SharePicture> pictures) {

  /** Nothing beside the pages. */
  public static final Enclosures NONE = new Enclosures(Map.of(), Map.of());

  public Enclosures {
    leaflets = Map.copyOf(leaflets);
    pictures = Map.copyOf(pictures);
  }
}
