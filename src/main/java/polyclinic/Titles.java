package polyclinic;

import java.util.Map;
import java.util.Optional;

/**
 * What a new thing is called.
 *
 * @param common in all languages that have no title of their own
 * @param own by code of the language
 */
public record Titles(Optional<String> common, Map<String, String> own) {

  public Titles {
    own = Map.copyOf(own);
  }

  /** The title in a language; without any, the last resort. */
  String in(String language, String lastResort) {
    return Optional.ofNullable(own.get(language)).or(() -> common).orElse(lastResort);
  }
}
