package polyclinic.model;

/**
 * A term that the site explains.
 *
 * @param abbreviation null if there is none
 */
public record GlossaryTerm(
    String id, Localized term, Localized abbreviation, Localized definition) {}
