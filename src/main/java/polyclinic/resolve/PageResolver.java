package polyclinic.resolve;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import polyclinic.markdown.RawBlock;
import polyclinic.model.Block;
import polyclinic.model.Choice;
import polyclinic.model.ContentsEntry;
import polyclinic.model.Language;
import polyclinic.model.Page;
import polyclinic.model.PageLink;
import polyclinic.model.PageMeta;
import polyclinic.model.Person;
import polyclinic.model.Review;
import polyclinic.model.Translation;
import polyclinic.model.Versions;
import polyclinic.report.Suggestion;
import polyclinic.source.Located;
import polyclinic.source.RawMeta;
import polyclinic.source.RawPage;

/** Resolves pages; shared by threads. */
final class PageResolver {

  /** The type whose questions are folded. */
  private static final String QUESTIONS = "qa";

  private static final int WORDS_A_MINUTE = 200;

  private final Workshop workshop;
  private final Set<String> layouts;

  PageResolver(Workshop workshop, Set<String> layouts) {
    this.workshop = workshop;
    this.layouts = layouts;
  }

  Page resolve(RawPage raw) {
    Language language = workshop.languages().get(raw.language());
    Language textLanguage = workshop.languages().get(raw.written());
    String url = workshop.urls().url(raw);
    String type = type(raw);
    PageLinks links = new PageLinks(workshop, url, raw.language());
    Citations citations = new Citations(workshop, textLanguage);
    BodyResolver resolver = new BodyResolver(workshop, raw, citations, links);
    List<RawBlock> blocks = raw.body().blocks();
    List<Block> body =
        type.equals(QUESTIONS) ? resolver.questionPage(blocks) : resolver.blocks(blocks);
    return new Page(
        language,
        raw.file(),
        type,
        meta(raw),
        url,
        body,
        contents(blocks),
        citations.references(),
        citations.further(raw.meta().furtherReading()),
        workshop.index().ancestors(raw).stream().map(this::link).toList(),
        children(raw, language),
        translations(raw, language),
        versions(raw, language),
        PageLinkMaker.isListed(raw) && !raw.isStandIn(),
        workshop.freshness().stale(raw),
        links.written());
  }

  PageLink link(RawPage page) {
    return PageLinkMaker.link(workshop, page);
  }

  private List<Translation> translations(RawPage raw, Language language) {
    return language.isVariant() || raw.isStandIn()
        ? List.of()
        : workshop.index().translations(raw).stream().map(this::translation).toList();
  }

  private Versions versions(RawPage raw, Language language) {
    PageIndex index = workshop.index();
    RawPage source = raw.isStandIn() ? index.at(raw.written(), raw.path()).orElseThrow() : raw;
    return new Versions(
        translation(source),
        workshop.languages().values().stream()
            .filter(other -> !other.isVariant())
            .flatMap(other -> choice(raw, other).stream())
            .toList(),
        index.variants(raw).stream().map(this::translation).toList());
  }

  /** A language that leads from the page to the page itself is no choice. */
  private Optional<Choice> choice(RawPage raw, Language other) {
    return workshop
        .index()
        .choice(other.code(), raw)
        .filter(target -> target != raw || raw.language().equals(other.code()))
        .map(this::translation)
        .map(target -> new Choice(other, target.language(), target.url()));
  }

  private Translation translation(RawPage page) {
    return new Translation(workshop.languages().get(page.language()), workshop.urls().url(page));
  }

  private String type(RawPage raw) {
    String type = PageLinkMaker.type(raw);
    if (!layouts.contains(type)) {
      String near = Suggestion.didYouMean(type, layouts);
      workshop.error(
          "layout-unknown",
          raw.meta().type().map(Located::at).orElse(raw.meta().title().at()),
          "there is no layout '" + type + "'",
          near.isEmpty()
              ? "create templates/" + type + ".ftlh, or use one of: " + String.join(", ", layouts)
              : near);
    }
    return type;
  }

  private PageMeta meta(RawPage raw) {
    RawMeta meta = raw.meta();
    String title = workshop.set(raw, meta.title().value());
    return new PageMeta(
        title,
        meta.linkTitle().map(text -> workshop.set(raw, text)).orElse(title),
        meta.description().map(text -> workshop.set(raw, text.value())).orElse(null),
        meta.date().orElse(null),
        meta.lastmod().orElse(null),
        meta.tags(),
        meta.authors().stream().flatMap(id -> person(id).stream()).toList(),
        meta.reviewed()
            .flatMap(r -> person(r.by()).map(p -> new Review(p, r.on(), r.next().orElse(null))))
            .orElse(null),
        meta.evidence().orElse(null),
        meta.audience(),
        meta.status().orElse(null),
        Math.max(1, Math.round((float) raw.body().words() / WORDS_A_MINUTE)));
  }

  private Optional<Person> person(Located id) {
    Map<String, Person> people = workshop.manuscript().people().people();
    Person person = people.get(id.value());
    if (person == null && workshop.manuscript().people().complete()) {
      String near = Suggestion.didYouMean(id.value(), people.keySet());
      workshop.error(
          "person-unknown",
          id.at(),
          "nobody has the id '" + id.value() + "'",
          near.isEmpty() ? "add the person to content/data/people.yaml" : near);
    }
    return Optional.ofNullable(person);
  }

  private static List<ContentsEntry> contents(List<RawBlock> blocks) {
    return blocks.stream()
        .filter(RawBlock.Heading.class::isInstance)
        .map(RawBlock.Heading.class::cast)
        .filter(heading -> heading.level() <= 3)
        .map(h -> new ContentsEntry(Math.max(2, h.level()), h.id(), h.plain()))
        .toList();
  }

  private List<PageLink> children(RawPage raw, Language language) {
    Collator collator = Collator.getInstance(language.locale());
    return workshop.index().children(raw).stream()
        .filter(PageLinkMaker::isListed)
        .sorted(
            Comparator.<RawPage>comparingInt(page -> page.meta().weight())
                .thenComparing(page -> page.meta().title().value(), collator)
                .thenComparing(RawPage::path))
        .map(this::link)
        .toList();
  }
}
