package polyclinic.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import polyclinic.model.Language;
import polyclinic.model.Page;
import polyclinic.model.Site;
import polyclinic.report.Problems;
import polyclinic.source.Manuscript;
import polyclinic.source.RawPage;

/**
 * Holds a site against the rules R01 to R28. A hit means that a person must look, not that anything
 * is unlawful.
 */
public final class RuleCheck {

  private final LocalDate today;

  /**
   * @param today decides what is overdue and what has expired
   */
  public RuleCheck(LocalDate today) {
    this.today = today;
  }

  /**
   * Checks the pages that are part of a site; pages in parallel.
   *
   * @param root the site's folder, whose own templates and assets are looked through
   * @throws IOException if they cannot be listed
   */
  public void run(Manuscript manuscript, Site site, Path root, Problems problems)
      throws IOException {
    RuleBook book = RuleBook.load(codes(site));
    Policy policy = new Policy(book, manuscript.config().rules());
    policy.report(problems);
    Consumer<Hit> told = hit -> problems.add(policy.diagnostic(hit));
    site(book, policy, manuscript, site, root, told);
    BoxKinds boxes = new BoxKinds(codes(site), kinds(book), manuscript.words());
    Map<String, Page> pages = new HashMap<>();
    site.pages().forEach(page -> pages.put(page.source(), page));
    manuscript.pages().parallelStream()
        .filter(raw -> pages.containsKey(raw.file()))
        .forEach(
            raw -> page(book, policy, manuscript, boxes, raw, pages.get(raw.file()), problems));
  }

  static List<String> codes(Site site) {
    return site.config().languages().stream().map(Language::code).toList();
  }

  private static Set<String> kinds(RuleBook book) {
    Set<String> kinds = new TreeSet<>();
    book.rules().forEach(rule -> kinds.addAll(rule.exceptBoxes()));
    return kinds;
  }

  private static void site(
      RuleBook book, Policy policy, Manuscript manuscript, Site site, Path root, Consumer<Hit> told)
      throws IOException {
    SitePages pages = new SitePages(book, manuscript, site, told);
    String language = site.config().defaultLanguage().code();
    ResourceCheck resources = new ResourceCheck(root, language, told);
    for (Rule rule : book.rules()) {
      if (policy.isOn(rule)) {
        switch (rule.detector()) {
          case IMPRINT -> pages.imprint(rule);
          case PAGE -> pages.page(rule);
          case FORMS, STORAGE, ORIGIN, FIELDS ->
              resources.run(rule, new Declarations(pages.pages(rule)));
          default -> {
            // a rule about pages
          }
        }
      }
    }
  }

  private void page(
      RuleBook book,
      Policy policy,
      Manuscript manuscript,
      BoxKinds boxes,
      RawPage raw,
      Page page,
      Problems problems) {
    Waivers waivers = new Waivers(raw, manuscript, today);
    List<Hit> hits = new ArrayList<>();
    book.lexicon(raw.language())
        .ifPresent(
            lexicon -> {
              PageText text = PageText.of(raw, page, lexicon, boxes);
              boolean promotional =
                  book.promotionalTypes().contains(page.type()) || text.callsToAction();
              Evidence evidence = new Evidence(manuscript.bibliography(), book.preclinical());
              new PhraseCheck(book, text, promotional, evidence, hits::add).run();
              new PageCheck(book, text, boxes, hits::add).run();
              ReviewClock clock =
                  new ReviewClock(today, manuscript.bibliography(), book.promotionalTypes());
              book.rules().stream()
                  .filter(rule -> rule.detector() == Rule.Detector.REVIEW)
                  .forEach(r -> clock.check(r, book.text(r, raw.language()), text, hits::add));
            });
    hits.stream()
        .filter(hit -> policy.isOn(hit.rule()))
        .filter(hit -> !waivers.covers(hit.rule()))
        .forEach(hit -> problems.add(policy.diagnostic(hit)));
    waivers.report(book, problems);
  }
}
