package polyclinic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import polyclinic.check.CheckResult;
import polyclinic.check.OutputCheck;
import polyclinic.jbake.Kitchen;
import polyclinic.model.Site;
import polyclinic.report.Problems;
import polyclinic.resolve.SiteResolver;
import polyclinic.rules.FootprintCheck;
import polyclinic.source.Manuscript;
import polyclinic.source.ManuscriptReader;

/**
 * Checks a site from its sources, so that every finding points to the file that an editor mends.
 * The site is baked into a folder that is thrown away; what is published stays as it is.
 */
public final class SiteCheck {

  private final LocalDate today;
  private final boolean notes;

  /**
   * @param today decides which pages are there
   */
  public SiteCheck(LocalDate today) {
    this(today, false);
  }

  /**
   * @param today decides which pages are there
   * @param notes whether to tell what the bibliography could still have, beside what is wrong
   */
  public SiteCheck(LocalDate today, boolean notes) {
    this.today = today;
    this.notes = notes;
  }

  /**
   * Read, resolve, bake, check.
   *
   * @param root the site's folder
   * @return what was seen, external references and graph included; of a site that cannot be baked
   *     only why
   * @throws IOException if the site's folder cannot be listed, or nothing can be written
   */
  public CheckResult run(Path root) throws IOException {
    Problems problems = new Problems();
    Path folder = root.toAbsolutePath().normalize();
    Manuscript manuscript = new ManuscriptReader().read(folder, problems);
    if (notes) {
      manuscript.bibliography().note(problems);
    }
    Optional<Site> site =
        new SiteResolver(Kitchen.types(folder), today).resolve(manuscript, problems);
    if (site.isEmpty() || problems.haveErrors()) {
      return failed(problems);
    }
    try (var staging = new Staging(Files.createTempDirectory("polyclinic-"))) {
      staging.open();
      Gallery.reserve(site.get(), staging.folder());
      new Kitchen().bake(site.get(), folder, staging.folder(), problems);
      new PictureCleaning(site.get(), folder, problems).clean(staging.folder());
      if (problems.haveErrors()) {
        return failed(problems);
      }
      ContentCheck.run(today, manuscript, site.get(), folder, problems);
      CheckResult result =
          new OutputCheck()
              .checkAndKeep(
                  staging.folder(),
                  site.get(),
                  folder,
                  manuscript.bibliography().places(),
                  problems);
      new FootprintCheck(manuscript, site.get(), result.footprint()).report(problems);
      return result.with(problems.sorted());
    }
  }

  private static CheckResult failed(Problems problems) {
    return new CheckResult(0, 0, problems.sorted());
  }
}
