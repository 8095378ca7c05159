package polyclinic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import polyclinic.model.Site;
import polyclinic.picture.Cleaner;
import polyclinic.picture.PictureException;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/**
 * Sees to it that no published picture tells what its camera wrote down, be it shown on a page or
 * only copied with the assets.
 */
final class PictureCleaning {

  /** Files that are no pictures of pixels: most of a site. */
  private static final Set<String> OTHERS =
      Set.of("html", "xml", "json", "css", "js", "txt", "csv", "svg", "woff2", "pdf", "conf");

  private final Site site;
  private final Path root;
  private final Problems problems;

  /**
   * @param root the site's folder
   */
  PictureCleaning(Site site, Path root, Problems problems) {
    this.site = site;
    this.root = root;
    this.problems = problems;
  }

  /** Cleans all files of a baked site. */
  void clean(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(f -> mayBePicture(f.toString()) && Files.isRegularFile(f)).toList();
    }
    for (Path path : files) {
      if (!Cleaner.concerns(path)) {
        continue;
      }
      String file = folder.relativize(path).toString().replace('\\', '/');
      byte[] bytes = Files.readAllBytes(path);
      byte[] clean = clean(file, bytes).orElse(bytes);
      if (!Arrays.equals(clean, bytes)) {
        Files.write(path, clean);
      }
    }
  }

  /**
   * A file as it may be published; empty if that cannot be made of it, and then a finding.
   *
   * @param file relative to the site's folder
   */
  Optional<byte[]> clean(String file, byte[] bytes) {
    try {
      return Optional.of(mayBePicture(file) ? Cleaner.clean(bytes) : bytes);
    } catch (PictureException e) {
      problems.error(
          "image-private",
          SourceLocation.of(source(file)),
          "what a camera wrote into the file cannot be taken out: " + e.getMessage(),
          "save the picture anew as JPEG or PNG, or remove it");
      return Optional.empty();
    }
  }

  private String source(String file) {
    return site.attachments().stream()
        .filter(attachment -> attachment.outputFile().equals(file))
        .map(attachment -> root.relativize(attachment.file()).toString().replace('\\', '/'))
        .findFirst()
        .orElse("assets/" + file);
  }

  private static boolean mayBePicture(String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return !OTHERS.contains(ending);
  }
}
