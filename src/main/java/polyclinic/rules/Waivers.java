package polyclinic.rules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import polyclinic.report.Problems;
import polyclinic.source.Manuscript;
import polyclinic.source.RawPage;
import polyclinic.source.RawSignOffs.RawWaiver;

/** The rules that a page need not keep, because somebody signed for it. */
final class Waivers {

  private final RawPage page;
  private final Manuscript manuscript;
  private final LocalDate today;
  private final Set<String> used = new HashSet<>();

  Waivers(RawPage page, Manuscript manuscript, LocalDate today) {
    this.page = page;
    this.manuscript = manuscript;
    this.today = today;
  }

  /** Whether a hit of a rule is waived; the waiver is used then, even if it has expired. */
  boolean covers(Rule rule) {
    List<RawWaiver> waivers =
        page.meta().signOffs().waivers().stream()
            .filter(w -> w.rule().value().equals(rule.id()))
            .toList();
    if (!waivers.isEmpty()) {
      used.add(rule.id());
    }
    return waivers.stream().anyMatch(this::holds);
  }

  private boolean holds(RawWaiver waiver) {
    return isSigned(waiver) && !waiver.until().get().isBefore(today);
  }

  private boolean isSigned(RawWaiver waiver) {
    Map<String, ?> people = manuscript.people().people();
    return waiver.by().filter(by -> people.containsKey(by.value())).isPresent()
        && waiver.on().filter(on -> !on.isAfter(today)).isPresent()
        && waiver.until().isPresent()
        && waiver.reason().isPresent();
  }

  /** Reports those that are not signed, have expired, or waive nothing. */
  void report(RuleBook book, Problems problems) {
    for (RawWaiver waiver : page.meta().signOffs().waivers()) {
      String id = waiver.rule().value();
      if (book.rule(id).isEmpty()) {
        problems.error(
            "waiver-rule",
            waiver.rule().at(),
            "there is no rule '" + id + "'",
            "rules are called R01 to " + book.rules().get(book.rules().size() - 1).id());
      } else if (!isSigned(waiver)) {
        problems.error(
            "waiver-unsigned",
            waiver.at(),
            "nobody has signed the waiver of " + id,
            "give 'by' with an id of people.yaml, 'on' not after today, 'until' and 'reason'");
      } else if (!holds(waiver)) {
        problems.error(
            "waiver-expired",
            waiver.at(),
            "the waiver of " + id + " held until " + waiver.until().get(),
            "mend the page, or have somebody look at it again and sign");
      } else if (!used.contains(id)) {
        problems.warning(
            "waiver-unused",
            waiver.at(),
            "the page keeps " + id + ": nothing is waived here",
            "remove the waiver");
      }
    }
  }
}
