package polyclinic.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import polyclinic.check.Act;
import polyclinic.check.Footprint;
import polyclinic.check.Trace;
import polyclinic.model.Site;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;
import polyclinic.rules.Judgement.Standing;
import polyclinic.source.Manuscript;
import polyclinic.source.RawPage;

/**
 * Holds what the baked pages do against the privacy page: R02 to R05 again, this time on the
 * output. {@link RuleCheck} reads templates as they are written; here is what came of them, and of
 * Markdown.
 */
public final class FootprintCheck {

  private final RuleBook book;
  private final Policy policy;
  private final SitePages pages;
  private final String language;
  private final List<Judgement> judgements;
  private final List<DeclaredForm> unused;

  /** Judges everything. */
  public FootprintCheck(Manuscript manuscript, Site site, Footprint footprint) {
    this.book = RuleBook.load(RuleCheck.codes(site));
    this.policy = new Policy(book, manuscript.config().rules());
    this.pages = new SitePages(book, manuscript, site, hit -> {});
    this.language = site.config().defaultLanguage().code();
    this.judgements = footprint.traces().stream().map(this::judge).toList();
    this.unused = unused(footprint);
  }

  /** In the order of their places. */
  public List<Judgement> judgements() {
    return judgements;
  }

  /** Forms of which the privacy page tells, and which no page has. */
  public List<DeclaredForm> unused() {
    return unused;
  }

  /** The files that speak for the site: the privacy page in each language. */
  public List<String> declaring() {
    return declarations(rule(Rule.Detector.FORMS)).pages().stream().map(RawPage::file).toList();
  }

  /** Adds what must be mended and has not been told of the same line before. */
  public void report(Problems problems) {
    Set<Line> told = problems.sorted().stream().map(Line::of).collect(Collectors.toSet());
    judgements.stream()
        .flatMap(judgement -> judgement.findings().stream())
        .filter(finding -> !told.contains(Line.of(finding)))
        .forEach(problems::add);
    unused.forEach(form -> problems.add(unused(form)));
  }

  private record Line(String rule, String file, int line) {
    static Line of(Diagnostic finding) {
      return new Line(finding.rule(), finding.at().file(), finding.at().line());
    }
  }

  private Judgement judge(Trace trace) {
    if (trace.act() instanceof Act.Load load) {
      return foreign(trace, load.url());
    } else if (trace.act() instanceof Act.Request request) {
      return request.foreign() ? foreign(trace, request.url()) : fine(trace);
    } else if (trace.act() instanceof Act.Device device) {
      Rule rule = rule(Rule.Detector.STORAGE);
      return held(trace, rule, declarations(rule).name(device.word()), device.word());
    } else if (trace.act() instanceof Act.Form form) {
      return form(trace, form);
    }
    return field(trace, (Act.Field) trace.act());
  }

  private Judgement form(Trace trace, Act.Form form) {
    if (form.search() && !form.foreign()) {
      return fine(trace);
    }
    Rule rule = rule(Rule.Detector.FORMS);
    Declarations declarations = declarations(rule);
    boolean told =
        declarations.ofForm(form.name())
            && (!form.foreign() || declarations.name(host(form.action())));
    return held(trace, rule, told, form.name());
  }

  /** The host of an address, as a privacy page would call the recipient. */
  private static String host(String url) {
    return url.replaceFirst("^\\s*(?:[A-Za-z][A-Za-z0-9+.-]*:)?//", "").replaceFirst("[/?#].*", "");
  }

  private Judgement field(Trace trace, Act.Field field) {
    Rule rule = rule(Rule.Detector.FIELDS);
    return field.choice() || rule.allowed().contains(field.name())
        ? fine(trace)
        : held(trace, rule, false, field.name());
  }

  private static Judgement fine(Trace trace) {
    return new Judgement(trace, Standing.FINE, List.of());
  }

  private Judgement foreign(Trace trace, String url) {
    return found(trace, rule(Rule.Detector.ORIGIN), Standing.FOREIGN, url);
  }

  private Judgement held(Trace trace, Rule rule, boolean declared, String word) {
    return declared
        ? new Judgement(trace, Standing.DECLARED, List.of())
        : found(trace, rule, Standing.UNDECLARED, word);
  }

  private Judgement found(Trace trace, Rule rule, Standing standing, String word) {
    if (!policy.isOn(rule)) {
      return new Judgement(trace, Standing.LEFT_OPEN, List.of());
    }
    Diagnostic told = policy.diagnostic(Hit.of(rule, language, trace.at(), word));
    String url = standing == Standing.FOREIGN ? word : "";
    return new Judgement(
        trace,
        standing,
        List.of(
            new Diagnostic(
                told.severity(),
                told.rule(),
                told.at(),
                told.message(),
                told.hint(),
                trace.page(),
                url)));
  }

  private List<DeclaredForm> unused(Footprint footprint) {
    Rule rule = rule(Rule.Detector.FORMS);
    if (!policy.isOn(rule)) {
      return List.of();
    }
    Set<String> forms =
        footprint.traces().stream()
            .map(Trace::act)
            .filter(Act.Form.class::isInstance)
            .map(act -> ((Act.Form) act).name())
            .collect(Collectors.toSet());
    return declarations(rule).forms().filter(form -> !forms.contains(form.name())).toList();
  }

  private static Diagnostic unused(DeclaredForm form) {
    return Diagnostic.warning(
        "privacy-unused",
        form.at(),
        "the privacy page tells of a form '" + form.name() + "' that no page has",
        "take the section out, or give the form this name");
  }

  private Declarations declarations(Rule rule) {
    return new Declarations(pages.pages(rule));
  }

  private Rule rule(Rule.Detector detector) {
    return book.rules().stream().filter(r -> r.detector() == detector).findFirst().orElseThrow();
  }
}
