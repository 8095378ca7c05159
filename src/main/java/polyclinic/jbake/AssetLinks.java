package polyclinic.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/** Looks at symbolic links among the assets: JBake's copying follows each of them. */
final class AssetLinks {

  private AssetLinks() {}

  /**
   * Reports every link that leads out of the assets, in a circle or nowhere; true if there is none.
   */
  static boolean areFine(Path assets, Problems problems) {
    if (!Files.isDirectory(assets)) {
      return true;
    }
    try {
      Path real = assets.toRealPath();
      boolean fine = true;
      for (Path link : links(real)) {
        String wrong = wrong(link, real);
        if (!wrong.isEmpty()) {
          fine = false;
          problems.error(
              "asset-link",
              SourceLocation.of(SiteAssets.FOLDER + FileNames.slashed(real.relativize(link))),
              wrong,
              "put the file itself into its place");
        }
      }
      return fine;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> links(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isSymbolicLink).toList();
    }
  }

  private static String wrong(Path link, Path assets) throws IOException {
    try {
      Path target = link.toRealPath();
      if (!target.startsWith(assets)) {
        return "the link leads out of the assets";
      }
      return link.startsWith(target) ? "the link leads to a folder that it lies in" : "";
    } catch (NoSuchFileException e) {
      return "the link leads to no file";
    }
  }
}
