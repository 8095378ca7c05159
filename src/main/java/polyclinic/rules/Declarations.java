package polyclinic.rules;

import java.util.List;
import java.util.stream.Stream;
import polyclinic.report.SourceLocation;
import polyclinic.source.RawPage;

/** What the privacy pages of a site tell visitors; each of them must, or nothing is declared. */
final class Declarations {

  private static final String FORM = "form-";

  private final List<RawPage> pages;

  /**
   * @param pages the page in all languages
   */
  Declarations(List<RawPage> pages) {
    this.pages = List.copyOf(pages);
  }

  List<RawPage> pages() {
    return pages;
  }

  /** Whether each page has a section {@code form-NAME}. */
  boolean ofForm(String name) {
    return !name.isEmpty()
        && !pages.isEmpty()
        && pages.stream().allMatch(page -> page.body().ids().contains(FORM + name));
  }

  /** Whether the text of each page has a word. */
  boolean name(String word) {
    return !pages.isEmpty() && pages.stream().allMatch(page -> page.text().contains(word));
  }

  /** The sections about forms, in all languages. */
  Stream<DeclaredForm> forms() {
    return pages.stream()
        .filter(page -> !page.isStandIn())
        .flatMap(
            page ->
                page.body().ids().stream()
                    .filter(id -> id.startsWith(FORM))
                    .sorted()
                    .map(id -> new DeclaredForm(id.substring(FORM.length()), place(page, id))));
  }

  private static SourceLocation place(RawPage page, String id) {
    int offset = page.text().indexOf("#" + id);
    return offset < 0 ? SourceLocation.of(page.file()) : page.at(offset);
  }
}
