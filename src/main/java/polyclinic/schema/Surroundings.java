package polyclinic.schema;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import polyclinic.source.Shape;

/**
 * What a site has that its YAML can name.
 *
 * @param languages codes, the default first, without the variants: they have no texts of data
 * @param people ids to names
 * @param works keys of the bibliography
 * @param layouts what a page's type can be
 */
public record Surroundings(
    List<String> languages, Map<String, String> people, List<String> works, List<String> layouts) {

  /** In place of the keys of works: all of them. */
  private static final String ALL = "all";

  public Surroundings {
    languages = List.copyOf(languages);
    works = List.copyOf(works);
    layouts = List.copyOf(layouts);
  }

  /** The words that a name can be; none if the site has nothing of the kind. */
  List<String> words(Shape.Name name) {
    return switch (name) {
      case PERSON -> List.copyOf(people.keySet());
      case WORK -> works;
      case WORK_OR_ALL ->
          works.isEmpty() ? works : Stream.concat(Stream.of(ALL), works.stream()).toList();
      case LAYOUT -> layouts;
    };
  }
}
