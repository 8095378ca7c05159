package polyclinic.editorial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import polyclinic.model.Language;
import polyclinic.source.Manuscript;
import polyclinic.source.RawPage;

/**
 * A page in all languages that have it.
 *
 * @param pages in the site's order of languages, each language once, variants last
 */
public record TranslationGroup(String key, List<RawPage> pages) {

  /** All pages of a site, drafts included, sorted by key. */
  public static List<TranslationGroup> of(Manuscript manuscript) {
    // a variant is never the source of a translation
    List<Language> languages =
        manuscript.config().languages().stream()
            .sorted(Comparator.comparing(Language::isVariant))
            .toList();
    Map<String, Map<Integer, RawPage>> byKey = new TreeMap<>();
    for (RawPage page : manuscript.pages()) {
      for (int i = 0; i < languages.size(); i++) {
        if (languages.get(i).code().equals(page.language())) {
          byKey.computeIfAbsent(page.key(), key -> new TreeMap<>()).putIfAbsent(i, page);
        }
      }
    }
    return byKey.entrySet().stream()
        .map(e -> new TranslationGroup(e.getKey(), new ArrayList<>(e.getValue().values())))
        .toList();
  }

  /** The page in the first language that has it: the others are translations of it. */
  public RawPage source() {
    return pages.get(0);
  }

  /** The page in a language. */
  public Optional<RawPage> in(String language) {
    return pages.stream().filter(page -> page.language().equals(language)).findFirst();
  }
}
