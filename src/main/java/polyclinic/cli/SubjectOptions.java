package polyclinic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import polyclinic.SiteCheck;
import polyclinic.check.CheckOptions;
import polyclinic.check.CheckResult;
import polyclinic.check.LinkChecker;
import polyclinic.model.BaseUrl;

/** What is checked: any folder of HTML, or a site from its sources. */
final class SubjectOptions {

  /** One of the two. */
  private static final class Subject {

    @Parameters(
        paramLabel = "DIR",
        description = "A folder of HTML pages, wherever they come from.")
    private Path directory;

    @Option(
        names = "--site",
        paramLabel = "DIR",
        description =
            "A site's folder: it is baked for the check and not published, and findings point to its sources.")
    private Path site;
  }

  @ArgGroup(multiplicity = "1")
  private Subject subject;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description =
          "With --site: the day that decides which pages there are, such as 2026-03-01. Default: today (UTC).")
  private LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @Option(
      names = "--notes",
      description =
          "With --site: also tell what the bibliography could still have, such as missing DOIs.")
  private boolean notes;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description =
          "Where a folder of HTML will stand; links to it count as internal. A site knows by itself.")
  private String baseUrl;

  @Option(names = "--clean-urls", description = "The server adds .html to addresses without it.")
  private boolean cleanUrls;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  /** The folder that the files of findings are relative to. */
  Path root() {
    return subject.site == null ? subject.directory : subject.site;
  }

  /**
   * Reads and checks it, offline.
   *
   * @param keepReferences whether external references and the graph are wanted
   */
  CheckResult check(boolean keepReferences) throws IOException {
    if (!Files.isDirectory(root().toAbsolutePath())) {
      throw misuse("There is no folder " + root());
    }
    Optional<BaseUrl> base = Optional.ofNullable(baseUrl).flatMap(BaseUrl::parse);
    if (baseUrl != null && base.isEmpty()) {
      throw misuse("Not an http or https address: " + baseUrl);
    }
    if (subject.site != null) {
      if (baseUrl != null || cleanUrls) {
        throw misuse("--base-url and --clean-urls are for folders of HTML; a site has a site.yaml");
      }
      return new SiteCheck(today, notes).run(subject.site);
    }
    if (notes) {
      throw misuse("--notes is for a site; a folder of HTML has no bibliography");
    }
    CheckOptions options = new CheckOptions(base, cleanUrls, keepReferences);
    return new LinkChecker(options).check(subject.directory);
  }

  private ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
