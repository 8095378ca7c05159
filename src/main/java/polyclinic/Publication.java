package polyclinic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/** Puts a finished site in the place of the one before, in one move. */
final class Publication {

  private static final String RULE = "output";

  private final Path output;
  private final String name;

  /** Reports at once if the output is a place that must not be replaced. */
  Publication(Path root, Path output, Problems problems) throws IOException {
    this.output = real(output.toAbsolutePath().normalize());
    this.name = output.toString();
    Path site = real(root.toAbsolutePath().normalize());
    if (site.startsWith(this.output)) {
      report(problems, "the output would replace the site's own folder", "choose another folder");
      return;
    }
    for (String source : new String[] {"content", "templates", "assets"}) {
      if (this.output.startsWith(site.resolve(source))) {
        report(problems, "the output lies in the site's " + source, "choose another folder");
      }
    }
    if (Files.isDirectory(this.output) && !isReplaceable(this.output)) {
      report(
          problems,
          "what is there is no site: it has no index.html and would be lost",
          "choose another folder, or empty this one");
    } else if (Files.exists(this.output) && !Files.isDirectory(this.output)) {
      report(
          problems,
          "a file stands where the folder should be",
          "choose another folder, or move it");
    }
  }

  /** Without symbolic links, so that no other way leads to a place that must not be replaced. */
  private static Path real(Path path) throws IOException {
    if (Files.exists(path) || path.getParent() == null) {
      return path.toRealPath();
    }
    return real(path.getParent()).resolve(path.getFileName());
  }

  private static boolean isReplaceable(Path output) throws IOException {
    return Files.exists(output.resolve("index.html")) || Folders.isEmpty(output);
  }

  /** A hidden place beside the output, for what is of use to the next build. */
  Path beside(String purpose) {
    return output.resolveSibling("." + output.getFileName() + "." + purpose);
  }

  /** A folder to bake into. If there can be none, that is a finding. */
  Staging stage(Problems problems) {
    Path parent = output.getParent();
    Staging staging = new Staging(parent.resolve("." + output.getFileName() + ".baking"));
    try {
      Files.createDirectories(parent);
      staging = new Staging(Files.createTempDirectory(parent, "." + output.getFileName() + "-"));
      staging.open();
    } catch (IOException e) {
      unwritable(problems, e);
    }
    return staging;
  }

  /** Moves the new site into place; if that fails, the old one is back where it was. */
  void publish(Staging staging, Problems problems) {
    boolean retired = false;
    try {
      if (Files.exists(output)) {
        Files.move(output, staging.retired(), StandardCopyOption.ATOMIC_MOVE);
        retired = true;
      }
      Files.move(staging.folder(), output, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      unwritable(problems, e);
      if (retired) {
        restore(staging, problems);
      }
    }
  }

  private void restore(Staging staging, Problems problems) {
    try {
      Files.move(staging.retired(), output);
    } catch (IOException e) {
      unwritable(problems, e);
    }
  }

  private void unwritable(Problems problems, IOException e) {
    report(
        problems,
        "the site cannot be written here: " + e,
        "choose a folder that you may write to with --out");
  }

  private void report(Problems problems, String message, String hint) {
    problems.error(RULE, SourceLocation.of(name), message, hint);
  }
}
