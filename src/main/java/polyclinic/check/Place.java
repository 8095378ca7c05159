package polyclinic.check;

import java.util.List;

/**
 * The address of a document, from which relative references start.
 *
 * @param own false if the document says its base is on another host
 * @param folder decoded names from the host's root down
 * @param file decoded name in the folder; empty for the folder itself
 */
record Place(boolean own, List<String> folder, String file) {

  static final Place ELSEWHERE = new Place(false, List.of(), "");

  Place {
    folder = List.copyOf(folder);
  }
}
