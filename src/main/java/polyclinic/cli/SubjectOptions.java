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

    @Parameters(paramLabel = "${bundle:label.folder}", descriptionKey = "folder")
    private Path directory;

    @Option(names = "--site", paramLabel = "${bundle:label.folder}")
    private Path site;
  }

  @ArgGroup(multiplicity = "1")
  private Subject subject;

  @Option(names = "--today", paramLabel = "${bundle:label.day}")
  private LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @Option(names = "--notes")
  private boolean notes;

  @Option(names = "--base-url", paramLabel = "${bundle:label.url}")
  private String baseUrl;

  @Option(names = "--clean-urls")
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
      throw Misuse.of(spec, "folder.none", root());
    }
    Optional<BaseUrl> base = Optional.ofNullable(baseUrl).flatMap(BaseUrl::parse);
    if (baseUrl != null && base.isEmpty()) {
      throw Misuse.of(spec, "baseUrl.broken", baseUrl);
    }
    if (subject.site != null) {
      if (baseUrl != null || cleanUrls) {
        throw Misuse.of(spec, "baseUrl.site");
      }
      return new SiteCheck(today, notes).run(subject.site);
    }
    if (notes) {
      throw Misuse.of(spec, "notes.folder");
    }
    CheckOptions options = new CheckOptions(base, cleanUrls, keepReferences);
    return new LinkChecker(options).check(subject.directory);
  }
}
