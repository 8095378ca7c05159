package polyclinic.source;

import java.util.Map;
import java.util.Optional;
import polyclinic.model.GlossaryTerm;

/**
 * The glossary of a site.
 *
 * @param page source path of the page that shows it
 * @param terms by id, in the order of the file; a text that cannot be read is empty
 * @param complete false if there may be terms that cannot be read
 */
public record RawGlossary(
    Optional<Located> page, Map<String, GlossaryTerm> terms, boolean complete) {

  static final RawGlossary NONE = new RawGlossary(Optional.empty(), Map.of(), true);
}
