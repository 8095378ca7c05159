package polyclinic.parity;

import java.util.List;
import java.util.Set;
import polyclinic.editorial.Section;

/**
 * What must be the same in every language's form of a section.
 *
 * @param mentions its numbers, in the order in which they stand
 * @param items how many items its lists have
 * @param boxes ids of its boxes, where they have any
 * @param warnings how many of its boxes are about somebody's safety
 */
record SectionFacts(
    Section section, List<Mention> mentions, int items, Set<String> boxes, int warnings) {}
