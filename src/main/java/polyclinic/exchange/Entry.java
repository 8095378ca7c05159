package polyclinic.exchange;

import java.util.Optional;

/**
 * A phrase of the source, and its translation as it is.
 *
 * @param section id of the section in which it stands
 * @param heading of that section; empty if it has none
 * @param line of the source's file, 1-based
 * @param source the source's words
 * @param existing the words of the translation; empty if there is none
 * @param done whether the translation is up to date
 * @param note what a translator should know of it; may be empty
 */
record Entry(
    String section,
    String heading,
    String kind,
    int line,
    Coded source,
    Optional<Coded> existing,
    boolean done,
    String note) {}
