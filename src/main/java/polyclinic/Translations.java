package polyclinic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import polyclinic.editorial.Acceptance;
import polyclinic.editorial.LockFile;
import polyclinic.editorial.Selection;
import polyclinic.editorial.StatusView;
import polyclinic.editorial.TranslationLock;
import polyclinic.editorial.TranslationStatus;
import polyclinic.jbake.ReportPage;
import polyclinic.report.Problems;
import polyclinic.report.Wording;
import polyclinic.source.Manuscript;
import polyclinic.source.ManuscriptReader;

/** How the translations of a site stand, and the record of what was accepted. */
public final class Translations {

  private final Path root;
  private final TranslationLock lock;
  private final TranslationStatus status;

  /**
   * Reads a site. With errors among the problems, what is told here may be wrong.
   *
   * @throws IOException if the site's folder cannot be listed
   */
  public Translations(Path root, Problems problems) throws IOException {
    this.root = root;
    Manuscript manuscript = new ManuscriptReader().read(root, problems);
    this.lock =
        manuscript
            .translationsLock()
            .map(source -> LockFile.read(source, problems))
            .orElse(TranslationLock.NONE);
    this.status = TranslationStatus.of(manuscript, lock);
  }

  public TranslationStatus status() {
    return status;
  }

  /**
   * The status as a page in HTML; empty if its template is broken, which is a finding.
   *
   * @param language of the reader
   */
  public Optional<String> page(Locale language, Problems problems) {
    Wording words = Wording.of(StatusView.class, language);
    return ReportPage.print(root, "translations.ftlh", StatusView.of(status), words, problems);
  }

  /** Why a selection cannot be accepted; empty if it can. */
  public Optional<String> objection(Selection selection) {
    return Acceptance.objection(status, selection);
  }

  /**
   * Writes down that the selected translations are up to date.
   *
   * @return how many sections were accepted
   */
  public int accept(List<Selection> selections) throws IOException {
    TranslationLock next = lock;
    int sections = 0;
    for (Selection selection : selections) {
      Acceptance acceptance = Acceptance.of(next, status, selection);
      next = acceptance.lock();
      sections += acceptance.sections();
    }
    Files.writeString(root.resolve(LockFile.NAME), LockFile.write(next));
    return sections;
  }
}
