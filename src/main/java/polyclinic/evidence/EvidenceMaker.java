package polyclinic.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import polyclinic.model.Language;
import polyclinic.model.Page;
import polyclinic.model.Site;
import polyclinic.report.Diagnostic;
import polyclinic.rules.HeldRules;
import polyclinic.rules.RuleBook;
import polyclinic.source.Manuscript;
import polyclinic.source.RawPage;

/** Puts together what there is to say of a site's evidence. */
public final class EvidenceMaker {

  private final Manuscript manuscript;
  private final Site site;
  private final RuleBook book;
  private final HeldRules held;
  private final LocalDate today;
  private final Map<String, Page> pages;

  /**
   * @param today decides which reviews are overdue
   */
  public EvidenceMaker(Manuscript manuscript, Site site, LocalDate today) {
    this.manuscript = manuscript;
    this.site = site;
    this.book = RuleBook.load(site.config().languages().stream().map(Language::code).toList());
    this.held = new HeldRules(book, manuscript.config().rules());
    this.today = today;
    this.pages =
        site.pages().stream()
            .filter(page -> !page.isFallback())
            .collect(Collectors.toMap(Page::source, Function.identity(), (a, b) -> a));
  }

  /**
   * Makes the report.
   *
   * @param findings of the rules and of the check of claims
   */
  public EvidenceReport make(List<Diagnostic> findings) {
    List<Statement> statements =
        ClaimReader.read(manuscript, site).stream().map(this::statement).toList();
    Map<String, List<Statement>> byClaim = new TreeMap<>();
    statements.forEach(s -> byClaim.computeIfAbsent(s.claim(), c -> new ArrayList<>()).add(s));
    return new EvidenceReport(
        today.toString(),
        byClaim.entrySet().stream().map(e -> claim(e.getKey(), e.getValue())).toList(),
        manuscript.pages().stream()
            .filter(raw -> pages.containsKey(raw.file()))
            .map(raw -> page(raw, statements, findings))
            .toList());
  }

  private Statement statement(Claim claim) {
    Page page = pages.get(claim.page().file());
    return new Statement(
        claim.id(),
        claim.value(),
        page.language().code(),
        page.url(),
        claim.at().toString(),
        claim.text(),
        page.references().stream().filter(work -> claim.works().contains(work.key())).toList(),
        claim.links());
  }

  private static ClaimEntry claim(String id, List<Statement> statements) {
    return new ClaimEntry(
        id,
        statements.stream().map(Statement::value).filter(v -> !v.isEmpty()).distinct().toList(),
        StudyCount.of(statements.stream().flatMap(s -> s.works().stream()).toList()),
        statements);
  }

  private PageEntry page(RawPage raw, List<Statement> statements, List<Diagnostic> all) {
    Page page = pages.get(raw.file());
    List<Diagnostic> findings =
        all.stream().filter(finding -> finding.at().file().equals(raw.file())).toList();
    List<PageEntry.Waiver> waivers = SignOffs.of(raw, manuscript);
    Set<String> silenced = findings.stream().map(Diagnostic::rule).collect(Collectors.toSet());
    waivers.forEach(waiver -> silenced.add(waiver.rule()));
    var review = page.meta().reviewed();
    LocalDate next = review == null ? null : review.next();
    return new PageEntry(
        raw.file(),
        page.url(),
        page.language().code(),
        page.translations().stream().map(t -> t.language().code()).toList(),
        page.meta().title(),
        text(page.meta().evidence()),
        page.meta().authors().stream().map(person -> person.name()).toList(),
        review == null ? "" : review.by().name(),
        review == null ? "" : review.on().toString(),
        next == null ? "" : next.toString(),
        next != null && next.isBefore(today),
        StudyCount.of(page.references()),
        page.references(),
        statements.stream().filter(s -> s.url().equals(page.url())).toList(),
        findings.stream().map(EvidenceMaker::finding).toList(),
        waivers,
        passed(page, silenced));
  }

  private List<PageEntry.HeldRule> passed(Page page, Set<String> silenced) {
    return held.of(page).stream()
        .filter(rule -> !silenced.contains(rule.id()))
        .map(
            rule ->
                new PageEntry.HeldRule(
                    rule.id(),
                    book.text(rule, page.language().code()).title(),
                    rule.basis(),
                    rule.asOf().toString()))
        .toList();
  }

  private static PageEntry.Finding finding(Diagnostic found) {
    return new PageEntry.Finding(
        found.severity().toString(), found.rule(), found.at().toString(), found.message());
  }

  private static String text(String given) {
    return given == null ? "" : given;
  }
}
