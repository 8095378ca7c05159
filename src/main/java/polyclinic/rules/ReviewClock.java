package polyclinic.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Consumer;
import polyclinic.cite.Bibliography;
import polyclinic.report.SourceLocation;
import polyclinic.source.RawMeta.RawReview;
import polyclinic.source.RawPage;

/** Whether somebody has read a page lately. */
final class ReviewClock {

  private static final String NO_EVIDENCE = "none";

  private final LocalDate today;
  private final Bibliography bibliography;
  private final List<String> promotionalTypes;

  ReviewClock(LocalDate today, Bibliography bibliography, List<String> promotionalTypes) {
    this.today = today;
    this.bibliography = bibliography;
    this.promotionalTypes = promotionalTypes;
  }

  void check(Rule rule, RuleText words, PageText text, Consumer<Hit> hits) {
    RawPage page = text.raw();
    // of a variant such as plain language, its original was reviewed
    if (text.page().language().isVariant()
        || !rule.types().contains(text.page().type())
        || !isMedical(page, text.page().type())) {
      return;
    }
    SourceLocation title = page.meta().title().at();
    if (page.meta().authors().isEmpty()) {
      hits.accept(hit(rule, words, page, title, "author", ""));
    }
    if (page.meta().reviewed().isEmpty()) {
      hits.accept(hit(rule, words, page, title, "review", ""));
      return;
    }
    RawReview review = page.meta().reviewed().get();
    SourceLocation at = review.by().at();
    if (review.next().filter(next -> next.isBefore(today)).isPresent()) {
      hits.accept(hit(rule, words, page, at, "overdue", review.next().get().toString()));
    } else if (review.on().plusMonths(rule.months()).isBefore(today)) {
      hits.accept(hit(rule, words, page, at, "old", review.on().toString()));
    }
    if (review.on().isAfter(today)) {
      hits.accept(hit(rule, words, page, at, "future", review.on().toString()));
    }
    newer(text, review)
        .forEach(key -> hits.accept(hit(rule, words, page, at, "newer", key).mildly()));
  }

  /** A treatment always is; a piece of news that claims no evidence is not. */
  private boolean isMedical(RawPage page, String type) {
    return promotionalTypes.contains(type)
        || page.meta().evidence().filter(evidence -> !evidence.equals(NO_EVIDENCE)).isPresent();
  }

  /** Keys of cited works that appeared in a year after the review. */
  private TreeSet<String> newer(PageText text, RawReview review) {
    TreeSet<String> newer = new TreeSet<>();
    for (Passage passage : text.passages()) {
      for (String key : passage.cited()) {
        OptionalInt year = bibliography.year(key);
        if (year.isPresent() && year.getAsInt() > review.on().getYear()) {
          newer.add(key);
        }
      }
    }
    return newer;
  }

  private static Hit hit(
      Rule rule, RuleText words, RawPage page, SourceLocation at, String variant, String word) {
    Map<String, String> fields = Map.of("message", words.variants().get(variant), "word", word);
    return new Hit(rule, page.language(), at, fields, false);
  }
}
