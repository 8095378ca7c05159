package polyclinic.source;

import java.util.Map;
import java.util.Optional;
import polyclinic.model.Person;

/**
 * The people of a site.
 *
 * @param page source path of the page that shows them
 * @param people by id, in the order of the file; a name that cannot be read is empty
 * @param complete false if there may be people that cannot be read
 */
public record RawPeople(Optional<Located> page, Map<String, Person> people, boolean complete) {

  static final RawPeople NONE = new RawPeople(Optional.empty(), Map.of(), true);
}
