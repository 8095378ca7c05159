package polyclinic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import polyclinic.history.UrlHistory;
import polyclinic.history.UrlLockFile;
import polyclinic.jbake.Kitchen;
import polyclinic.report.Problems;
import polyclinic.resolve.SiteResolver;
import polyclinic.source.Manuscript;
import polyclinic.source.ManuscriptReader;

/** The addresses of a site, and the record of those that were published. */
public final class Urls {

  private final Path root;
  private final Optional<UrlHistory> history;

  /**
   * Reads a site. With errors among the problems, what is told here may be wrong.
   *
   * @throws IOException if the site's folder cannot be listed
   */
  public Urls(Path root, LocalDate today, Problems problems) throws IOException {
    this.root = root;
    Manuscript manuscript = new ManuscriptReader().read(root, problems);
    this.history =
        new SiteResolver(Kitchen.types(root), today)
            .resolve(manuscript, problems)
            .map(site -> new UrlHistory(manuscript, site, problems));
  }

  /** Addresses that nobody has recorded yet. */
  public List<String> added() {
    return history.map(UrlHistory::added).orElse(List.of());
  }

  /** Recorded addresses that do not answer any more. */
  public List<String> ended() {
    return history.map(UrlHistory::ended).orElse(List.of());
  }

  /** Records the addresses of now, and forgets those of the ended that are named. */
  public void accept(Collection<String> endings) throws IOException {
    if (history.isPresent()) {
      Files.writeString(root.resolve(UrlLockFile.NAME), history.get().accept(endings));
    }
  }
}
