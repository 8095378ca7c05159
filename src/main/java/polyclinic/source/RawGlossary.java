package polyclinic.source;

import java.util.Map;
import java.util.Optional;
import polyclinic.model.GlossaryTerm;

/**
 * The glossary of a site.
 *
 * @param page source path of the page that shows it
 * @param terms by id, in the order of the file
 */
public record RawGlossary(Optional<Located> page, Map<String, GlossaryTerm> terms) {}
