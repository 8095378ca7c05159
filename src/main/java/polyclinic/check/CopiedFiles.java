package polyclinic.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import polyclinic.model.Attachment;
import polyclinic.model.Site;
import polyclinic.report.SourceLocation;

/** Knows which files of the output were copied as they are. */
final class CopiedFiles {

  private final Site site;
  private final Path root;

  CopiedFiles(Site site, Path root) {
    this.site = site;
    this.root = root.toAbsolutePath().normalize();
  }

  /** The file that a file of the output is a copy of, relative to the site's root. */
  Optional<String> source(String output) {
    if (Files.isRegularFile(root.resolve("assets").resolve(output))) {
      return Optional.of("assets/" + output);
    }
    return site.attachments().stream()
        .filter(a -> a.outputFile().equals(output))
        .map(Attachment::file)
        .map(f -> root.resolve(f).toAbsolutePath().normalize())
        .map(f -> root.relativize(f).toString().replace('\\', '/'))
        .findFirst();
  }

  /** The same place in another file. */
  static SourceLocation in(String file, SourceLocation at) {
    return new SourceLocation(file, at.line(), at.column());
  }
}
