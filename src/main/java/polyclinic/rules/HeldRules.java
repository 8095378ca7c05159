package polyclinic.rules;

import java.util.List;
import java.util.Set;
import polyclinic.model.Page;
import polyclinic.rules.Rule.Detector;
import polyclinic.source.RawRules;

/** Tells which rules the text of a page is held against. */
public final class HeldRules {

  /** They look at sources of the site, or at certain pages of it. */
  private static final Set<Detector> OF_THE_SITE =
      Set.of(
          Detector.IMPRINT,
          Detector.FORMS,
          Detector.STORAGE,
          Detector.ORIGIN,
          Detector.FIELDS,
          Detector.PAGE);

  /** Of a variant such as plain language, its original answers. */
  private static final Set<Detector> OF_ORIGINALS =
      Set.of(Detector.PERMISSION, Detector.SECTIONS, Detector.REVIEW);

  private final RuleBook book;
  private final Policy policy;

  /**
   * @param settings what the site changes
   */
  public HeldRules(RuleBook book, RawRules settings) {
    this.book = book;
    this.policy = new Policy(book, settings);
  }

  /** In the order of their ids; none if there are no data for the page's language. */
  public List<Rule> of(Page page) {
    if (book.lexicon(page.language().code()).isEmpty()) {
      return List.of();
    }
    return book.rules().stream()
        .filter(policy::isOn)
        .filter(rule -> !OF_THE_SITE.contains(rule.detector()))
        .filter(rule -> !page.language().isVariant() || !OF_ORIGINALS.contains(rule.detector()))
        .filter(rule -> rule.types().isEmpty() || rule.types().contains(page.type()))
        .filter(r -> !r.promotionalOnly() || book.promotionalTypes().contains(page.type()))
        .toList();
  }
}
