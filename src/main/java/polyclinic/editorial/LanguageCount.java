package polyclinic.editorial;

import java.util.List;
import polyclinic.report.Wording;

/**
 * How many pages and sections of a language are in which state.
 *
 * @param pages that are or should be in this language, translated from another
 * @param dangers stale or missing sections on which somebody's safety depends
 */
public record LanguageCount(
    String language,
    long pages,
    long missingPages,
    long orphanedPages,
    long current,
    long stale,
    long missing,
    long orphaned,
    long untracked,
    long dangers) {

  static LanguageCount of(String language, List<PageStatus> all) {
    List<PageStatus> pages = all.stream().filter(p -> p.language().equals(language)).toList();
    List<SectionStatus> sections = pages.stream().flatMap(p -> p.sections().stream()).toList();
    return new LanguageCount(
        language,
        pages.size(),
        pages(pages, State.MISSING),
        pages(pages, State.ORPHANED),
        sections(sections, State.CURRENT),
        sections(sections, State.STALE),
        sections(sections, State.MISSING),
        sections(sections, State.ORPHANED),
        sections(sections, State.UNTRACKED),
        pages.stream().mapToLong(page -> page.dangers().size()).sum());
  }

  private static long pages(List<PageStatus> pages, State state) {
    return pages.stream().filter(page -> page.state() == state).count();
  }

  private static long sections(List<SectionStatus> sections, State state) {
    return sections.stream().filter(section -> section.state() == state).count();
  }

  /** In a sentence. */
  String sentence(Wording words) {
    String counts =
        words.say(
            "count",
            language,
            pages,
            missingPages,
            orphanedPages,
            current,
            stale,
            missing,
            orphaned,
            untracked);
    return counts + (dangers == 0 ? "" : words.say("count.dangers", dangers));
  }
}
