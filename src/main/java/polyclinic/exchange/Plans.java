package polyclinic.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import polyclinic.editorial.PageStatus;
import polyclinic.editorial.State;
import polyclinic.editorial.TranslationStatus;
import polyclinic.model.Language;
import polyclinic.source.Manuscript;
import polyclinic.source.RawPage;

/** Plans the exchange of a site's pages. */
public final class Plans {

  private final Path root;
  private final Manuscript manuscript;
  private final TranslationStatus status;
  private final String language;

  /**
   * @param language code of the language that is translated into
   */
  public Plans(Path root, Manuscript manuscript, TranslationStatus status, String language) {
    this.root = root;
    this.manuscript = manuscript;
    this.status = status;
    this.language = language;
  }

  /** The pages that are translated into the language, or should be. */
  public List<PageStatus> pages() {
    return status.pages().stream()
        .filter(page -> page.language().equals(language) && page.state() != State.ORPHANED)
        .toList();
  }

  List<PagePlan> of(List<String> pages) {
    return pages().stream().filter(page -> pages.contains(page.page())).map(this::plan).toList();
  }

  /** The plan of the page that is written in a file. */
  Optional<PagePlan> ofFile(String original) {
    return pages().stream()
        .filter(
            page -> raw(page.page(), page.sourceLanguage()).orElseThrow().file().equals(original))
        .findFirst()
        .map(this::plan);
  }

  /** The language tag of a language's code. */
  String tag(String code) {
    return manuscript.config().languages().stream()
        .filter(l -> l.code().equals(code))
        .findFirst()
        .map(Language::tag)
        .orElse(code);
  }

  private PagePlan plan(PageStatus page) {
    RawPage source = raw(page.page(), page.sourceLanguage()).orElseThrow();
    Optional<RawPage> target = raw(page.page(), page.language());
    String file = target.map(RawPage::file).orElse("content/" + language + "/" + source.path());
    return PlanMaker.make(
        page,
        manuscript.translationsLock().isPresent(),
        PageText.of(source, content(source)),
        target.map(there -> PageText.of(there, content(there))),
        file,
        DirectiveNames.of(manuscript.words(), page.sourceLanguage(), page.language()));
  }

  private Optional<RawPage> raw(String key, String code) {
    return manuscript.pages().stream()
        .filter(page -> page.key().equals(key) && page.language().equals(code))
        .findFirst();
  }

  private String content(RawPage page) {
    try {
      return new String(Files.readAllBytes(root.resolve(page.file())), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("was there a moment ago", e);
    }
  }
}
