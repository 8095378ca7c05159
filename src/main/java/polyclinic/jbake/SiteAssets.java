package polyclinic.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jbake.app.Asset;
import org.jbake.app.configuration.JBakeConfiguration;
import polyclinic.model.Attachment;
import polyclinic.model.Page;
import polyclinic.model.Site;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/**
 * Copies what is published as it is: our default assets, over them the site's own, and the files
 * beside its pages.
 */
final class SiteAssets extends Asset {

  private static final String FOLDER = "assets/";

  private final Site site;
  private final Path root;
  private final Defaults defaults;
  private final OutputFolder output;
  private final OutputFailures failures;
  private final Problems problems;

  SiteAssets(
      Site site,
      Path root,
      Defaults defaults,
      JBakeConfiguration configuration,
      OutputFolder output,
      OutputFailures failures,
      Problems problems) {
    super(configuration);
    this.site = site;
    this.root = root;
    this.defaults = defaults;
    this.output = output;
    this.failures = failures;
    this.problems = problems;
  }

  @Override
  public void copy() {
    copyDefaults();
    if (linksAreFine() && noPageIsOverwritten()) {
      super.copy();
    }
    copyAttachments();
  }

  private void copyDefaults() {
    for (String name : defaults.names()) {
      if (name.startsWith(FOLDER) && !Files.exists(root.resolve(name))) {
        String file = name.substring(FOLDER.length());
        try {
          output.write(file, defaults.read(name));
        } catch (IOException e) {
          failures.add(file, e);
        }
      }
    }
  }

  private void copyAttachments() {
    for (Attachment attachment : site.attachments()) {
      String file = attachment.url().substring(1);
      try {
        Files.copy(
            attachment.file(), output.ready(file), StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        failures.add(file, e);
      }
    }
  }

  private boolean noPageIsOverwritten() {
    Map<String, String> sources =
        site.pages().stream().collect(Collectors.toMap(Page::outputFile, Page::source, (a, b) -> a));
    List<String> clashes =
        FileNames.below(root.resolve(FOLDER)).stream().filter(sources::containsKey).toList();
    for (String file : clashes) {
      problems.error(
          "asset-clash",
          SourceLocation.of(FOLDER + file),
          "the asset has the address of the page '" + sources.get(file) + "'",
          "rename the asset, or give the page another slug");
    }
    return clashes.isEmpty();
  }

  /** JBake follows every link, so none may lead out of the folder or round in a circle. */
  private boolean linksAreFine() {
    Path assets = root.resolve(FOLDER);
    if (!Files.isDirectory(assets)) {
      return true;
    }
    try {
      Path real = assets.toRealPath();
      try (var files = Files.walk(real)) {
        return files
            .filter(Files::isSymbolicLink)
            .sorted()
            .filter(link -> !isFine(link, real))
            // all of them, for every link that is wrong is to be reported
            .toList()
            .isEmpty();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isFine(Path link, Path assets) {
    String wrong;
    try {
      Path target = link.toRealPath();
      if (!target.startsWith(assets)) {
        wrong = "the link leads out of the assets";
      } else if (link.startsWith(target)) {
        wrong = "the link leads to a folder that it lies in";
      } else {
        return true;
      }
    } catch (NoSuchFileException e) {
      wrong = "the link leads to no file";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    problems.error(
        "asset-link",
        SourceLocation.of(FOLDER + FileNames.slashed(assets.relativize(link))),
        wrong,
        "put the file itself into its place");
    return false;
  }
}
