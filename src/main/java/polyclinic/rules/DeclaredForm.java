package polyclinic.rules;

import polyclinic.report.SourceLocation;

/**
 * A form that a privacy page tells of.
 *
 * @param name of the form
 * @param at the section that does
 */
public record DeclaredForm(String name, SourceLocation at) {}
