package polyclinic.source;

import java.util.Map;
import java.util.Optional;
import polyclinic.model.Person;

/**
 * The people of a site.
 *
 * @param page source path of the page that shows them
 * @param people by id, in the order of the file
 */
public record RawPeople(Optional<Located> page, Map<String, Person> people) {}
