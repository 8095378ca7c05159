package polyclinic.editorial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import polyclinic.model.Language;
import polyclinic.source.Manuscript;
import polyclinic.source.RawPage;

/** Compares translations with their sources and with what was accepted. Shared by threads. */
final class Comparison {

  private final List<Language> languages;
  private final Map<String, Safety> safety = new HashMap<>();
  private final TranslationLock lock;

  Comparison(Manuscript manuscript, TranslationLock lock) {
    this.languages = manuscript.config().languages();
    this.lock = lock;
    languages.forEach(l -> safety.put(l.code(), new Safety(l.code(), manuscript.words())));
  }

  /** How a page stands in every language but its source's. */
  List<PageStatus> compare(TranslationGroup group) {
    RawPage source = group.source();
    Map<String, Section> sections = sections(source);
    List<PageStatus> found = new ArrayList<>();
    for (Language each : languages) {
      String language = each.code();
      Optional<RawPage> page = group.in(language);
      if (each.isVariant()) {
        variant(group, page, each.base()).ifPresent(found::add);
        continue;
      }
      if (isOrphaned(group)) {
        page.filter(p -> lock.tracks(group.key(), language))
            .ifPresent(p -> found.add(whole(p, language, source, State.ORPHANED)));
      } else if (page.isEmpty() && !source.meta().draft()) {
        found.add(whole(source, language, source, State.MISSING));
      } else if (page.isPresent() && page.get() != source) {
        found.add(page(page.get(), source, sections));
      }
    }
    return found;
  }

  /** A variant is made from the page in its own language, and need not be there. */
  private Optional<PageStatus> variant(
      TranslationGroup group, Optional<RawPage> page, String base) {
    return page.flatMap(
        variant -> group.in(base).map(source -> page(variant, source, sections(source))));
  }

  Map<String, Section> sections(RawPage page) {
    return Sections.of(page, safety.get(page.language()));
  }

  /** Whether what looks like the source was accepted as a translation of something that is gone. */
  private boolean isOrphaned(TranslationGroup group) {
    return lock.tracks(group.key(), group.source().language());
  }

  private static PageStatus whole(RawPage at, String language, RawPage source, State state) {
    return new PageStatus(
        source.key(), language, source.language(), state, at.meta().title().at(), List.of());
  }

  private PageStatus page(RawPage page, RawPage source, Map<String, Section> sections) {
    Map<String, Section> translated = sections(page);
    List<SectionStatus> statuses = new ArrayList<>();
    boolean variant = isVariant(page.language());
    sections.forEach(
        (id, section) -> {
          Section own = translated.get(id);
          // plain language may leave out what nobody's safety depends on
          if (own != null || !variant || section.safety()) {
            statuses.add(section(page, section, own));
          }
        });
    translated.forEach(
        (id, section) -> {
          if (!sections.containsKey(id)) {
            statuses.add(
                new SectionStatus(id, State.ORPHANED, section.safety(), null, section, List.of()));
          }
        });
    State state =
        statuses.stream().noneMatch(SectionStatus::isOpen)
            ? State.CURRENT
            : lock.tracks(page.key(), page.language()) ? State.STALE : State.UNTRACKED;
    return new PageStatus(
        page.key(), page.language(), source.language(), state, page.meta().title().at(), statuses);
  }

  private boolean isVariant(String language) {
    return languages.stream().anyMatch(l -> l.isVariant() && l.code().equals(language));
  }

  private SectionStatus section(RawPage page, Section source, Section translation) {
    Optional<Fingerprint> accepted = lock.get(page.key(), page.language(), source.id());
    State state =
        translation == null
            ? State.MISSING
            : accepted
                .map(print -> print.matches(source.text()) ? State.CURRENT : State.STALE)
                .orElse(State.UNTRACKED);
    boolean safety = source.safety() || translation != null && translation.safety();
    return new SectionStatus(
        source.id(),
        state,
        safety,
        source,
        translation,
        accepted.map(Fingerprint::passages).orElse(List.of()));
  }
}
