package polyclinic.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import polyclinic.model.Language;
import polyclinic.source.FallbackPolicy;
import polyclinic.source.RawPage;

/** What languages get of pages that they lack. Variants of languages neither give nor get. */
final class Fallbacks {

  /** What binds a reader legally binds in its own words only, unless the page itself says more. */
  private static final Set<String> LEGAL = Set.of("imprint", "legal", "consent");

  private static final String INDEX = "_index.md";

  private final FallbackPolicy site;
  private final Map<String, RawPage> byPath = new HashMap<>();
  private final List<RawPage> standIns = new ArrayList<>();
  private final Map<String, List<RawPage>> linked = new HashMap<>();

  /**
   * @param site what is done where neither page nor folder says anything
   */
  Fallbacks(List<Language> languages, List<RawPage> pages, FallbackPolicy site) {
    this.site = site;
    List<String> codes =
        languages.stream().filter(l -> !l.isVariant()).map(Language::code).toList();
    Map<String, Set<String>> having = new HashMap<>();
    for (RawPage page : pages) {
      byPath.put(page.language() + "/" + page.path(), page);
      having.computeIfAbsent(page.key(), key -> new HashSet<>()).add(page.language());
    }
    for (RawPage page : pages) {
      Set<String> there = having.get(page.key());
      if (codes.stream().filter(there::contains).findFirst().equals(Optional.of(page.language()))) {
        codes.stream().filter(code -> !there.contains(code)).forEach(code -> fill(page, code));
      }
    }
  }

  private void fill(RawPage source, String language) {
    FallbackPolicy policy = policy(source);
    // a page of another key may stand at the path: then there is no place for this one
    if (policy == FallbackPolicy.FULL && !byPath.containsKey(language + "/" + source.path())) {
      standIns.add(source.standIn(language));
    } else if (policy == FallbackPolicy.LINK) {
      linked.computeIfAbsent(language, l -> new ArrayList<>()).add(source);
    }
  }

  private FallbackPolicy policy(RawPage page) {
    if (!PageLinkMaker.isListed(page)) {
      return FallbackPolicy.NONE;
    }
    return page.meta()
        .fallback()
        .orElseGet(() -> LEGAL.contains(PageLinkMaker.type(page)) ? FallbackPolicy.NONE : of(page));
  }

  /** What the nearest folder says, or the site. */
  private FallbackPolicy of(RawPage page) {
    String folder = page.folder();
    while (true) {
      String path = folder.isEmpty() ? INDEX : folder + "/" + INDEX;
      RawPage index = byPath.get(page.language() + "/" + path);
      if (index != null && index.meta().fallback().isPresent()) {
        return index.meta().fallback().get();
      }
      if (folder.isEmpty()) {
        return site;
      }
      int slash = folder.lastIndexOf('/');
      folder = slash < 0 ? "" : folder.substring(0, slash);
    }
  }

  /** The pages that stand in for missing translations. */
  List<RawPage> standIns() {
    return standIns;
  }

  /** The sources that menus and the switcher of a language lead to, for lack of a translation. */
  List<RawPage> linked(String language) {
    return linked.getOrDefault(language, List.of());
  }
}
