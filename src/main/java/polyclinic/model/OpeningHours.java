package polyclinic.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/** When the clinic is open on some days of the week. */
public record OpeningHours(List<DayOfWeek> days, LocalTime opens, LocalTime closes) {

  public OpeningHours {
    days = List.copyOf(days);
    if (!opens.isBefore(closes)) {
      throw new IllegalArgumentException("opens after it closes: " + opens + " to " + closes);
    }
  }
}
