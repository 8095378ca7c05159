package polyclinic.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import polyclinic.cite.Bibliography;
import polyclinic.cite.ReferenceFormatter;
import polyclinic.editorial.Freshness;
import polyclinic.model.Edition;
import polyclinic.model.Language;
import polyclinic.model.Page;
import polyclinic.model.Redirect;
import polyclinic.model.Site;
import polyclinic.model.Typography;
import polyclinic.model.Words;
import polyclinic.picture.PictureReader;
import polyclinic.report.Problems;
import polyclinic.source.Manuscript;
import polyclinic.source.RawPage;

/**
 * Makes a site of a manuscript; pages in parallel. For the same bibliography, the same resolver
 * formats no work again, and looks at no picture again. One site at a time.
 */
public final class SiteResolver {

  private final Set<String> layouts;
  private final LocalDate today;
  private final boolean drafts;
  private final PictureReader pictures = new PictureReader();
  private Bibliography bibliography;
  private ReferenceFormatter formatter;

  /**
   * @param layouts the types of pages that can be drawn
   * @param today decides which pages are published
   */
  public SiteResolver(Set<String> layouts, LocalDate today) {
    this(layouts, today, false);
  }

  /**
   * @param drafts whether the pages that are not published are part of the site nevertheless
   */
  public SiteResolver(Set<String> layouts, LocalDate today, boolean drafts) {
    this.layouts = layouts;
    this.today = today;
    this.drafts = drafts;
  }

  private ReferenceFormatter formatter(Bibliography works) {
    if (works != bibliography) {
      bibliography = works;
      formatter = new ReferenceFormatter(works);
    }
    return formatter;
  }

  private static Map<String, Typography> typographies(Set<String> languages, Words words) {
    return languages.stream().collect(Collectors.toMap(code -> code, words::typography));
  }

  private static Set<String> tables(Manuscript manuscript) {
    Set<String> ids = new TreeSet<>(manuscript.tables().keySet());
    ids.addAll(manuscript.brokenTables());
    return ids;
  }

  /** Empty if the configuration is unusable; then, as with every error, the problems say why. */
  public Optional<Site> resolve(Manuscript manuscript, Problems problems) {
    List<RawPage> raw =
        manuscript.pages().stream()
            .filter(page -> drafts || page.meta().isPublished(today))
            .toList();
    Map<String, Language> languages = new LinkedHashMap<>();
    manuscript.config().languages().forEach(language -> languages.put(language.code(), language));
    if (languages.isEmpty()) {
      return Optional.empty();
    }
    var fallbacks =
        new Fallbacks(manuscript.config().languages(), raw, manuscript.config().fallback());
    List<RawPage> shown =
        Stream.concat(raw.stream(), fallbacks.standIns().stream())
            .sorted(Comparator.comparing(RawPage::file).thenComparing(RawPage::language))
            .toList();
    PageIndex index = new PageIndex(manuscript.config().languages(), shown, fallbacks, problems);
    UrlPlan urls =
        new UrlPlan(
            index, languages.keySet(), shown, manuscript.files(), manuscript.words(), problems);
    Map<String, Names> names = Names.of(languages.keySet(), manuscript.words(), tables(manuscript));
    PictureRack rack = new PictureRack(pictures, problems);
    Workshop workshop =
        new Workshop(
            manuscript,
            Freshness.of(manuscript, raw, problems),
            index,
            new Unpublished(manuscript.pages(), today),
            urls,
            new Anchors(manuscript, names),
            names,
            languages,
            typographies(languages.keySet(), manuscript.words()),
            formatter(manuscript.bibliography()),
            rack,
            problems);
    manuscript.bibliography().checkYears(today, problems);
    Retractions.check(manuscript, CitationPlaces.of(raw, manuscript), problems);
    CitedKeys.of(raw, manuscript)
        .forEach((code, keys) -> workshop.formatter().prepare(keys, languages.get(code).locale()));
    PageResolver resolver = new PageResolver(workshop, layouts);
    List<Page> pages = shown.parallelStream().map(resolver::resolve).toList();
    List<Redirect> redirects = urls.redirects(raw, languages);
    EditionMaker maker = new EditionMaker(workshop, resolver);
    maker.checkPaths();
    List<Edition> editions =
        languages.values().stream().flatMap(l -> maker.make(l, pages).stream()).toList();
    return manuscript
        .config()
        .config()
        .map(
            config ->
                new Site(
                    config,
                    editions.stream().filter(e -> !e.language().isVariant()).toList(),
                    editions.stream().filter(e -> e.language().isVariant()).toList(),
                    pages,
                    redirects,
                    urls.attachments().values().stream()
                        .sorted(Comparator.comparing(a -> a.url()))
                        .toList(),
                    rack.renditions(),
                    manuscript.words()));
  }
}
