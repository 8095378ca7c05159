package polyclinic.resolve;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import polyclinic.source.RawMeta;
import polyclinic.source.RawPage;

/** The pages that are there but not to be seen: a link to one is not misspelt. */
final class Unpublished {

  private final Map<String, String> reasons = new HashMap<>();

  Unpublished(List<RawPage> pages, LocalDate today) {
    for (RawPage page : pages) {
      if (!page.meta().isPublished(today)) {
        reasons.put(page.language() + "/" + page.path(), reason(page.meta(), today));
      }
    }
  }

  /** Why a page is not published; empty if it is, or if there is no such page. */
  Optional<String> why(String language, String path) {
    return Optional.ofNullable(reasons.get(language + "/" + path));
  }

  private static String reason(RawMeta meta, LocalDate today) {
    if (meta.draft()) {
      return "it is a draft";
    }
    return meta.publishDate()
        .filter(day -> day.isAfter(today))
        .map(day -> "its publishDate is " + day)
        .orElseGet(() -> "its expiryDate is " + meta.expiryDate().orElseThrow());
  }
}
