package polyclinic.parity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import polyclinic.editorial.Section;

/**
 * What must be the same in every language's form of a section.
 *
 * @param numbers its numbers; empty if nothing is known of how the language writes them
 * @param risks its absolute risks
 * @param items how many items its lists have
 * @param boxes ids of its boxes, where they have any
 * @param warnings how many of its boxes are about somebody's safety
 */
record SectionFacts(
    Section section,
    Optional<SectionNumbers> numbers,
    List<Mention> risks,
    int items,
    Set<String> boxes,
    int warnings) {}
