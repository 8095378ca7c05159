package polyclinic.evidence;

import java.util.List;
import java.util.Map;
import polyclinic.model.Person;
import polyclinic.source.Located;
import polyclinic.source.Manuscript;
import polyclinic.source.RawPage;
import polyclinic.source.RawSignOffs.RawWaiver;

/** What people signed on a page. */
final class SignOffs {

  private SignOffs() {}

  /** The waivers of a page, as they stand; what was left out is empty. */
  static List<PageEntry.Waiver> of(RawPage page, Manuscript manuscript) {
    Map<String, Person> people = manuscript.people().people();
    return page.meta().signOffs().waivers().stream().map(w -> waiver(w, people)).toList();
  }

  private static PageEntry.Waiver waiver(RawWaiver waiver, Map<String, Person> people) {
    String id = waiver.by().map(Located::value).orElse("");
    return new PageEntry.Waiver(
        waiver.rule().value(),
        people.containsKey(id) ? people.get(id).name() : id,
        waiver.on().map(Object::toString).orElse(""),
        waiver.until().map(Object::toString).orElse(""),
        waiver.reason().orElse(""));
  }
}
