package polyclinic.editorial;

import java.util.List;
import polyclinic.source.Manuscript;

/**
 * How all translations of a site stand.
 *
 * @param pages sorted by page, then in the site's order of languages
 */
public record TranslationStatus(List<PageStatus> pages) {

  public TranslationStatus {
    pages = List.copyOf(pages);
  }

  /** Compares all pages, drafts included, with what was accepted. */
  public static TranslationStatus of(Manuscript manuscript, TranslationLock lock) {
    Comparison comparison = new Comparison(manuscript, lock);
    return new TranslationStatus(
        TranslationGroup.of(manuscript).parallelStream()
            .flatMap(group -> comparison.compare(group).stream())
            .toList());
  }

  /** How many of what there are, a language each, in the order of their codes. */
  public List<LanguageCount> counts() {
    return pages.stream()
        .map(PageStatus::language)
        .distinct()
        .sorted()
        .map(language -> LanguageCount.of(language, pages))
        .toList();
  }

  /** Whether a section on which somebody's safety depends is older than its source. */
  public boolean isDangerous() {
    return pages.stream().anyMatch(page -> !page.dangers().isEmpty());
  }
}
