package polyclinic.intake;

import polyclinic.cite.NewWork;
import polyclinic.report.SourceLocation;

/**
 * A work of a list.
 *
 * @param at where its entry begins in the list
 */
public record IncomingWork(NewWork work, SourceLocation at) {}
