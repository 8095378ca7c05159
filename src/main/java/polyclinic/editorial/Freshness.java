package polyclinic.editorial;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import polyclinic.report.Problems;
import polyclinic.source.Manuscript;
import polyclinic.source.RawPage;

/** What a build needs to know: which sections of which translation are older than their source. */
public final class Freshness {

  private final Map<String, List<String>> staleByFile;

  private Freshness(Map<String, List<String>> staleByFile) {
    this.staleByFile = staleByFile;
  }

  /**
   * Compares all translations with their sources if the site keeps a lock file, and costs nothing
   * otherwise. A stale or missing section on which somebody's safety depends is an error.
   *
   * @param published the pages that readers will see: only their dangers are errors
   */
  public static Freshness of(
      Manuscript manuscript, Collection<RawPage> published, Problems problems) {
    if (manuscript.translationsLock().isEmpty()) {
      return new Freshness(Map.of());
    }
    TranslationLock lock = LockFile.read(manuscript.translationsLock().get(), problems);
    var seen = published.stream().map(RawPage::file).collect(Collectors.toSet());
    Map<String, List<String>> stale = new HashMap<>();
    for (PageStatus page : TranslationStatus.of(manuscript, lock).pages()) {
      if (!page.sections().isEmpty() && seen.contains(page.at().file())) {
        stale.put(page.at().file(), page.stale());
        page.dangers().forEach(danger -> report(page, danger, problems));
      }
    }
    return new Freshness(stale);
  }

  /** Ids of a page's sections whose source has changed since; empty on the source itself. */
  public List<String> stale(RawPage page) {
    return staleByFile.getOrDefault(page.file(), List.of());
  }

  private static void report(PageStatus page, SectionStatus section, Problems problems) {
    boolean missing = section.translation() == null;
    problems.error(
        "translation-stale-safety",
        missing ? page.at() : section.at(),
        missing
            ? "the safety section '" + section.id() + "' of the source is missing here"
            : "the safety section '" + section.id() + "' is older than its source",
        "bring it up to date with "
            + place(section)
            + ", then run 'polyclinic translations accept "
            + page.page()
            + "#"
            + section.id()
            + " --language "
            + page.language()
            + "'");
  }

  private static String place(SectionStatus section) {
    return section.source().at().file() + ":" + section.source().at().line();
  }
}
