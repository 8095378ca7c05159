package polyclinic.rules;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import polyclinic.model.Clinic;
import polyclinic.model.Page;
import polyclinic.model.Site;
import polyclinic.report.SourceLocation;
import polyclinic.source.Manuscript;
import polyclinic.source.RawPage;
import polyclinic.source.RawRules;

/** What a law wants a site to have: an imprint with all its entries, certain pages. */
final class SitePages {

  private final RuleBook book;
  private final Manuscript manuscript;
  private final Site site;
  private final String language;
  private final Consumer<Hit> hits;

  SitePages(RuleBook book, Manuscript manuscript, Site site, Consumer<Hit> hits) {
    this.book = book;
    this.manuscript = manuscript;
    this.site = site;
    this.language = site.config().defaultLanguage().code();
    this.hits = hits;
  }

  /** The entries of the imprint, and the link to its page. */
  void imprint(Rule rule) {
    Clinic clinic = site.config().clinic();
    RawRules places = manuscript.config().rules();
    SourceLocation at = places.clinic().getOrDefault("clinic", SourceLocation.of("content"));
    missing(rule, at, "authority", clinic.authority());
    missing(rule, at, "chamber", clinic.chamber());
    missing(rule, at, "profession", clinic.profession());
    missing(rule, at, "professionalRules", clinic.professionalRules());
    missing(rule, at, "representative", clinic.representative());
    SourceLocation street = places.clinic().getOrDefault("street", at);
    for (var languageOfSite : site.config().languages()) {
      Lexicon lexicon = book.lexiconOrFallback(languageOfSite.code());
      List<Token> tokens = lexicon.splitter().tokens(clinic.street());
      boolean box =
          lexicon.index().matches(tokens, 0, tokens.size()).stream()
              .anyMatch(
                  m ->
                      m.meaning().role() == Meaning.Role.HIT
                          && m.meaning().rule().equals(rule.id()));
      if (box) {
        hits.accept(Hit.of(rule, language, street, clinic.street()));
        break;
      }
    }
    page(rule);
  }

  private void missing(Rule rule, SourceLocation at, String key, Object value) {
    if (value == null) {
      hits.accept(variant(rule, at, "missing", key));
    }
  }

  /** That every page's footer leads to a page of a type or name. */
  void page(Rule rule) {
    boolean linked =
        manuscript.config().footer().stream().anyMatch(path -> isOne(rule, path.value()));
    if (!linked) {
      SourceLocation at =
          manuscript.config().footer().stream()
              .findFirst()
              .map(path -> path.at())
              .orElse(SourceLocation.of("content/site.yaml"));
      hits.accept(variant(rule, at, "page", ""));
    }
  }

  private boolean isOne(Rule rule, String path) {
    return rule.pages().contains(path)
        || site.pages().stream()
            .filter(page -> page.source().endsWith("/" + path))
            .map(Page::type)
            .anyMatch(rule.pages()::contains);
  }

  /** The pages of a rule, in all languages. */
  List<RawPage> pages(Rule rule) {
    return manuscript.pages().stream().filter(p -> rule.pages().contains(p.path())).toList();
  }

  private Hit variant(Rule rule, SourceLocation at, String variant, String word) {
    String message = book.text(rule, language).variants().get(variant);
    return new Hit(rule, language, at, Map.of("message", message, "word", word), false);
  }
}
