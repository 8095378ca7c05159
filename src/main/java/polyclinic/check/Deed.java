package polyclinic.check;

import java.util.List;

/**
 * An act as a document shows it.
 *
 * @param marks what stands in the same tag or script, by which a template is recognised
 */
record Deed(Act act, List<String> marks, Spot spot) {}
