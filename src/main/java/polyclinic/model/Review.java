package polyclinic.model;

import java.time.LocalDate;

/**
 * Who checked a page, and when it is due again.
 *
 * @param next null if nothing is planned
 */
public record Review(Person by, LocalDate on, LocalDate next) {}
