package polyclinic.model;

/**
 * Somebody who writes, reviews or works in the clinic. All but the name may be null.
 *
 * @param name with title, the same in every language
 */
public record Person(
    String id, String name, Localized role, Localized credentials, Localized about) {}
