package polyclinic;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import polyclinic.check.OutputCheck;
import polyclinic.check.OutputCheck.Seen;
import polyclinic.history.UrlHistory;
import polyclinic.jbake.Kitchen;
import polyclinic.model.Enclosures;
import polyclinic.model.Site;
import polyclinic.privacy.PrivacyReportMaker;
import polyclinic.report.Problems;
import polyclinic.resolve.SiteResolver;
import polyclinic.rules.FootprintCheck;
import polyclinic.search.SearchIndex;
import polyclinic.source.Manuscript;
import polyclinic.source.ManuscriptReader;

/** One build of a site. The site that was published before stays until the new one is right. */
public final class SiteBuild {

  private final LocalDate today;

  /**
   * @param today decides which pages are published
   */
  public SiteBuild(LocalDate today) {
    this.today = today;
  }

  /**
   * Read, resolve, bake, check, publish.
   *
   * @param root the site's folder, with {@code content} and, if they are its own, {@code templates}
   *     and {@code assets}
   * @param output the folder to publish to; replaced as a whole, and only if there is no error
   * @throws IOException if the site's folder cannot be listed, or the search index not written
   */
  public BuildResult run(Path root, Path output) throws IOException {
    return build(root.toAbsolutePath().normalize(), output); // the empty path is no folder to JBake
  }

  private BuildResult build(Path root, Path output) throws IOException {
    Problems problems = new Problems();
    Publication publication = new Publication(root, output, problems);
    Manuscript manuscript = new ManuscriptReader().read(root, problems);
    Optional<Site> site =
        new SiteResolver(Kitchen.types(root), today).resolve(manuscript, problems);
    site.ifPresent(now -> new UrlHistory(manuscript, now, problems).check(problems));
    if (site.isEmpty() || problems.haveErrors()) {
      return BuildResult.failed(problems);
    }
    try (Staging staging = publication.stage(problems)) {
      if (problems.haveErrors()) {
        return BuildResult.failed(problems);
      }
      var keepsakes = new Keepsakes(publication.beside("kept"));
      Enclosures enclosures =
          new Enclosing(site.get(), root, staging.folder(), keepsakes, problems).make();
      new Kitchen().bake(site.get(), enclosures, root, staging.folder(), problems);
      new PictureCleaning(site.get(), root, problems).clean(staging.folder());
      if (problems.haveErrors()) {
        return BuildResult.failed(problems); // the folder is incomplete: its links say nothing
      }
      ContentCheck.run(today, manuscript, site.get(), root, problems);
      new SearchIndex(site.get()).write(staging.folder());
      Seen seen = new OutputCheck().check(staging.folder(), site.get(), root, problems);
      var privacy = new FootprintCheck(manuscript, site.get(), seen.footprint());
      privacy.report(problems);
      if (!problems.haveErrors()) {
        publication.publish(staging, problems);
      }
      BuildResult result =
          problems.haveErrors()
              ? BuildResult.failed(problems)
              : BuildResult.published(
                  site.get(), seen.references(), manuscript.nextChange(today), problems);
      return result.with(PrivacyReportMaker.make(privacy, seen.footprint()));
    }
  }
}
