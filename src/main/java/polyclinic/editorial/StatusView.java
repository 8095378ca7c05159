package polyclinic.editorial;

import java.util.List;

/**
 * What the report shows of pages on which something is to be done.
 *
 * @param languages how much there is of what
 * @param pages in the order of the status
 */
public record StatusView(List<LanguageCount> languages, List<PageView> pages) {

  /**
   * A page.
   *
   * @param at file, line and column
   */
  public record PageView(
      String page,
      String language,
      String sourceLanguage,
      String state,
      String at,
      List<SectionView> sections) {}

  /**
   * A section, source and translation side by side.
   *
   * @param title the heading in the translation, or in the source
   * @param sourceAt null if the source does not have it
   * @param source what has happened to each passage of the source
   * @param translationAt null if the translation does not have it
   * @param translation as written; empty if there is none
   */
  public record SectionView(
      String id,
      String title,
      String state,
      boolean safety,
      String sourceAt,
      List<Passage> source,
      String translationAt,
      String translation) {}

  /** Everything in which a translator has to do something. */
  public static StatusView of(TranslationStatus status) {
    return new StatusView(
        status.counts(),
        status.pages().stream()
            .filter(page -> page.state() != State.CURRENT)
            .map(StatusView::page)
            .toList());
  }

  private static PageView page(PageStatus page) {
    return new PageView(
        page.page(),
        page.language(),
        page.sourceLanguage(),
        page.state().toString(),
        page.at().toString(),
        page.open().stream().map(StatusView::section).toList());
  }

  private static SectionView section(SectionStatus section) {
    Section source = section.source();
    Section translation = section.translation();
    return new SectionView(
        section.id(),
        translation == null ? source.title() : translation.title(),
        section.state().toString(),
        section.safety(),
        source == null ? null : source.at().toString(),
        section.passages(),
        translation == null ? null : translation.at().toString(),
        translation == null ? "" : translation.text());
  }
}
