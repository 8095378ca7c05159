package polyclinic.editorial;

import java.util.List;
import polyclinic.report.SourceLocation;

/**
 * How a page stands in a language that is not the one it was written in.
 *
 * @param page what joins its translations: path without ending, or translationKey
 * @param language code of the translation's language
 * @param sourceLanguage code of the language it was written in
 * @param state of the page as a whole; stale if any of its sections is not as it should be
 * @param at the translation's title, or the source's where there is none
 * @param sections in the source's order, orphaned ones last; empty if the page is missing or
 *     orphaned
 */
public record PageStatus(
    String page,
    String language,
    String sourceLanguage,
    State state,
    SourceLocation at,
    List<SectionStatus> sections) {

  public PageStatus {
    sections = List.copyOf(sections);
  }

  /** Sections in which a translator has to do something. */
  public List<SectionStatus> open() {
    return sections.stream().filter(SectionStatus::isOpen).toList();
  }

  /** Ids of the sections whose source has changed since they were accepted. */
  public List<String> stale() {
    return sections.stream()
        .filter(section -> section.state() == State.STALE)
        .map(SectionStatus::id)
        .toList();
  }

  /** Stale or missing sections on which somebody's safety depends; none if nothing is tracked. */
  public List<SectionStatus> dangers() {
    boolean tracked = state != State.UNTRACKED;
    return sections.stream()
        .filter(SectionStatus::safety)
        .filter(s -> s.state() == State.STALE || tracked && s.state() == State.MISSING)
        .toList();
  }
}
