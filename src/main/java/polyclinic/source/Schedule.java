package polyclinic.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import polyclinic.model.NextChange;

/** When pages come and go by themselves. */
final class Schedule {

  private Schedule() {}

  /** Empty if nothing is scheduled after a day. */
  static Optional<NextChange> after(List<RawPage> pages, LocalDate today) {
    List<NextChange> changes = new ArrayList<>();
    for (RawPage page : pages) {
      RawMeta meta = page.meta();
      if (meta.draft()) {
        continue;
      }
      // a page that has expired before it is published is never seen
      meta.publishDate()
          .filter(day -> day.isAfter(today))
          .filter(day -> meta.expiryDate().map(day::isBefore).orElse(true))
          .ifPresent(day -> changes.add(one(day, true, page)));
      meta.expiryDate()
          .filter(day -> day.isAfter(today))
          .filter(day -> meta.publishDate().map(day::isAfter).orElse(true))
          .ifPresent(day -> changes.add(one(day, false, page)));
    }
    return changes.stream()
        .map(NextChange::day)
        .min(LocalDate::compareTo)
        .map(
            day ->
                new NextChange(
                    day,
                    changes.stream()
                        .filter(change -> change.day().equals(day))
                        .flatMap(change -> change.events().stream())
                        .toList()));
  }

  private static NextChange one(LocalDate day, boolean appears, RawPage page) {
    return new NextChange(day, List.of(new NextChange.Event(appears, page.file())));
  }
}
