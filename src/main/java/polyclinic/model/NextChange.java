package polyclinic.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The next day on which a site says something else although nobody writes: a day to bake on.
 *
 * @param events what happens then, in the order of the files
 */
public record NextChange(LocalDate day, List<Event> events) {

  /**
   * A page comes or goes.
   *
   * @param appears whether it comes
   * @param file relative to the site's root
   */
  public record Event(boolean appears, String file) {

    @Override
    public String toString() {
      return (appears ? "publishes " : "expires ") + file;
    }
  }

  public NextChange {
    events = List.copyOf(events);
  }

  /** Such as "2027-01-15, expires content/de/x.md"; further events are counted. */
  @Override
  public String toString() {
    int more = events.size() - 1;
    return day + ", " + events.get(0) + (more == 0 ? "" : " and " + more + " more");
  }
}
