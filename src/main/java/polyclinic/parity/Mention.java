package polyclinic.parity;

import polyclinic.report.SourceLocation;

/**
 * A number in a text.
 *
 * @param written as the editor wrote it
 * @param spelled whether it is a word: then it may stand for a figure, but no figure must for it
 */
record Mention(Measure measure, String written, SourceLocation at, boolean spelled) {}
