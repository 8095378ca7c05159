package polyclinic.source;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import polyclinic.cite.Bibliography;
import polyclinic.model.NextChange;
import polyclinic.model.Words;
import polyclinic.report.SourceText;

/**
 * A site as its editors wrote it: read and typed, nothing resolved.
 *
 * @param pages sorted by file
 * @param tables by id
 * @param files below content, published as they are: name relative to content, such as {@code
 *     de/knee/plan.svg}, to file
 * @param assets names of the files that templates and pages can rely on: {@code img/logo.svg}
 * @param brokenTables ids of the tables whose YAML is broken: what names them is not wrong
 * @param translationsLock what translations were made from; empty if nobody keeps track of that
 * @param urlsLock the addresses that were published; empty if nobody keeps track of that
 * @param retractions the site's list of retracted works, as CSV; empty if it has none
 */
public record Manuscript(
    RawConfig config,
    List<RawPage> pages,
    Map<String, RawTable> tables,
    RawGlossary glossary,
    RawPeople people,
    Bibliography bibliography,
    Words words,
    Map<String, Path> files,
    Map<String, Path> assets,
    Set<String> brokenTables,
    Optional<SourceText> translationsLock,
    Optional<SourceText> urlsLock,
    Optional<SourceText> retractions) {

  /** When the site will next say something else although nobody writes; empty if never. */
  public Optional<NextChange> nextChange(LocalDate today) {
    return Schedule.after(pages, today);
  }

  /** The files of the pages that are not to be seen on a day. */
  public Set<String> unpublished(LocalDate today) {
    return pages.stream()
        .filter(page -> !page.meta().isPublished(today))
        .map(RawPage::file)
        .collect(Collectors.toUnmodifiableSet());
  }
}
