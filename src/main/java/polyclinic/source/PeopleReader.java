package polyclinic.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import polyclinic.model.Localized;
import polyclinic.model.Person;
import polyclinic.report.Problems;
import polyclinic.report.SourceText;

/** Reads {@code content/data/people.yaml}. */
final class PeopleReader {

  private PeopleReader() {}

  /** People by id, in the order of the file. */
  static RawPeople read(SourceText source, List<String> languages, Problems problems) {
    Map<String, Person> people = new LinkedHashMap<>();
    Optional<YamlFields> fields = YamlDocument.read(source.file(), source.text(), 1, problems);
    if (fields.isEmpty()) {
      return new RawPeople(Optional.empty(), people, false);
    }
    Optional<Located> page = fields.get().get("page").flatMap(YamlValue::located);
    List<YamlValue> entries =
        fields.get().require("people", "add 'people:' with a list").stream()
            .flatMap(v -> v.list().stream())
            .toList();
    boolean complete = true;
    for (YamlValue entry : entries) {
      Optional<YamlFields> f = entry.fields();
      complete &= f.isPresent() && add(f.get(), languages, people, problems);
    }
    fields.get().finish();
    return new RawPeople(page, people, complete);
  }

  private static boolean add(
      YamlFields fields, List<String> languages, Map<String, Person> people, Problems problems) {
    Optional<Located> id = fields.require("id", "add 'id: …'").flatMap(YamlValue::id);
    Optional<String> name = fields.require("name", "add 'name: …'").flatMap(YamlValue::text);
    Localized role = localized(fields, "role", languages);
    Localized credentials = localized(fields, "credentials", languages);
    Localized about = localized(fields, "about", languages);
    fields.finish();
    if (id.isEmpty()) {
      return false;
    }
    Person person = new Person(id.get().value(), name.orElse(""), role, credentials, about);
    if (people.putIfAbsent(person.id(), person) != null) {
      problems.error(
          "id-duplicate",
          id.get().at(),
          "a person with the id '" + person.id() + "' stands above",
          "give every person an id of their own");
    }
    return true;
  }

  private static Localized localized(YamlFields fields, String key, List<String> languages) {
    return fields.get(key).flatMap(v -> v.localized(languages)).orElse(null);
  }
}
