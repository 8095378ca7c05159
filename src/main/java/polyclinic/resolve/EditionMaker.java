package polyclinic.resolve;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import polyclinic.model.Edition;
import polyclinic.model.GlossaryTerm;
import polyclinic.model.Language;
import polyclinic.model.Page;
import polyclinic.model.PageLink;
import polyclinic.report.SourceLocation;
import polyclinic.report.Suggestion;
import polyclinic.source.Located;
import polyclinic.source.Manuscript;
import polyclinic.source.RawConfig;
import polyclinic.source.RawPage;

/** Makes what all pages of a language share. */
final class EditionMaker {

  private static final String HOME = "_index.md";
  private static final String ARTICLE = "article";
  private static final int RECENT = 20;

  private final Workshop workshop;
  private final PageResolver pages;

  EditionMaker(Workshop workshop, PageResolver pages) {
    this.workshop = workshop;
    this.pages = pages;
  }

  /** Empty if the language has no home page; that is a finding. */
  Optional<Edition> make(Language language, List<Page> resolved) {
    Optional<RawPage> home = workshop.index().folder(language.code(), "");
    if (home.isEmpty()) {
      String file = "content/" + language.code() + "/" + HOME;
      Optional<String> unpublished = workshop.unpublished().why(language.code(), HOME);
      workshop.error(
          "home-missing",
          SourceLocation.of(file),
          unpublished
              .map(why -> "the home page is not published: " + why)
              .orElse("the language '" + language.code() + "' has no home page"),
          (unpublished.isPresent() ? "publish " : "create ")
              + file
              + ", or remove the language from content/site.yaml");
      return Optional.empty();
    }
    Manuscript manuscript = workshop.manuscript();
    RawConfig config = manuscript.config();
    return Optional.of(
        new Edition(
            language,
            pages.link(home.get()),
            navigation(config.main(), language),
            navigation(config.footer(), language),
            recent(language, resolved),
            glossary(language, manuscript.glossary().terms()),
            manuscript
                .glossary()
                .page()
                .flatMap(path -> workshop.index().offered(language.code(), path.value()))
                .map(workshop.urls()::url)
                .orElse(null),
            resolved.stream()
                // readers of a variant search among the pages of its language
                .filter(page -> page.language().code().equals(language.base()))
                .filter(page -> page.type().equals(PageLinkMaker.SEARCH))
                .map(Page::url)
                .findFirst()
                .orElse(null),
            List.copyOf(manuscript.people().people().values())));
  }

  private List<PageLink> navigation(List<Located> paths, Language language) {
    return paths.stream()
        .flatMap(path -> workshop.index().offered(language.code(), path.value()).stream())
        .map(pages::link)
        .toList();
  }

  /** Reports paths of the configuration and of data files that are pages of no language. */
  void checkPaths() {
    Manuscript manuscript = workshop.manuscript();
    manuscript.config().main().forEach(this::check);
    manuscript.config().footer().forEach(this::check);
    manuscript.glossary().page().ifPresent(this::check);
    manuscript.people().page().ifPresent(this::check);
    manuscript.tables().values().forEach(table -> table.page().ifPresent(this::check));
  }

  private void check(Located path) {
    var codes = workshop.languages().keySet();
    if (workshop.index().inAnyLanguage(path.value()).isPresent()) {
      return;
    }
    Optional<String> unpublished =
        codes.stream()
            .flatMap(code -> workshop.unpublished().why(code, path.value()).stream())
            .findFirst();
    if (unpublished.isPresent()) {
      workshop.error(
          "link-unpublished",
          path.at(),
          "the page '" + path.value() + "' is not published: " + unpublished.get(),
          "publish it, or take it out here");
    } else {
      List<String> paths =
          codes.stream().flatMap(code -> workshop.index().paths(code).stream()).distinct().toList();
      String near = Suggestion.didYouMean(path.value(), paths);
      workshop.error(
          "page-unknown",
          path.at(),
          "no language has a page '" + path.value() + "'",
          near.isEmpty()
              ? "write the path below the language's folder, such as knee/risks.md"
              : near);
    }
  }

  private static List<Page> recent(Language language, List<Page> pages) {
    return pages.stream()
        .filter(page -> page.language().equals(language) && !page.isFallback())
        .filter(page -> page.type().equals(ARTICLE) && page.meta().date() != null)
        .sorted(
            Comparator.<Page, LocalDate>comparing(page -> page.meta().date())
                .reversed()
                .thenComparing(Page::url))
        .limit(RECENT)
        .toList();
  }

  private static List<GlossaryTerm> glossary(Language language, Map<String, GlossaryTerm> terms) {
    Collator collator = Collator.getInstance(language.locale());
    return terms.values().stream()
        .sorted(
            Comparator.<GlossaryTerm, String>comparing(
                    term -> term.term().texts().getOrDefault(language.base(), ""), collator)
                .thenComparing(GlossaryTerm::id))
        .toList();
  }
}
