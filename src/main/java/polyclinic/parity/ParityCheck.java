package polyclinic.parity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import polyclinic.editorial.TranslationGroup;
import polyclinic.model.Language;
import polyclinic.model.Page;
import polyclinic.model.Site;
import polyclinic.report.Problems;
import polyclinic.source.Manuscript;
import polyclinic.source.RawPage;

/**
 * Holds the languages of a page against each other, section by section: doses and percentages must
 * be the same, and what somebody's safety depends on must be equally complete. Variants such as
 * plain language may leave out, and are not compared.
 */
public final class ParityCheck {

  /** Checks the pages that are part of a site; pages in parallel. */
  public void run(Manuscript manuscript, Site site, Problems problems) {
    Map<String, PageLanguage> languages = new HashMap<>();
    for (Language language : manuscript.config().languages()) {
      if (!language.isVariant()) {
        languages.put(language.code(), PageLanguage.of(language, manuscript.words()));
      }
    }
    Set<String> published = new HashSet<>();
    site.pages().stream().map(Page::source).forEach(published::add);
    TranslationGroup.of(manuscript).parallelStream()
        .forEach(
            group -> {
              List<RawPage> pages =
                  group.pages().stream()
                      .filter(page -> published.contains(page.file()))
                      .filter(page -> languages.containsKey(page.language()) && !page.isStandIn())
                      .toList();
              if (pages.size() > 1) {
                compare(pages, languages, problems);
              }
            });
  }

  private static void compare(
      List<RawPage> pages, Map<String, PageLanguage> languages, Problems problems) {
    Map<String, SectionFacts> source = null;
    for (RawPage page : pages) {
      Map<String, SectionFacts> facts = FactReader.read(page, languages.get(page.language()));
      if (source == null) {
        source = facts;
      } else {
        new SectionComparison(page.meta().title().at(), problems).compare(source, facts);
      }
    }
  }
}
