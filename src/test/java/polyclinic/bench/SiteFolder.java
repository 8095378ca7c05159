package polyclinic.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** A folder that a site is written to. */
record SiteFolder(Path folder) {

  private static final Path SITES = Path.of("src", "bench", "sites");

  /** Copies templates and configuration from {@code src/bench/sites/NAME}. */
  void copySite(String name) throws IOException {
    Path from = SITES.resolve(name);
    List<Path> files;
    try (var found = Files.walk(from)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      write(from.relativize(file).toString(), Files.readString(file));
    }
  }

  /** Writes the style sheet and the pictures that all engines copy. */
  void writeAssets(String below) throws IOException {
    write(below + "/css/site.css", "body { font: 1rem/1.5 sans-serif }\n");
    for (int i = 0; i < Corpus.PICTURES; i++) {
      String picture =
          "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 480 320\">"
              + "<circle cx=\"240\" cy=\"160\" r=\"%d\"/></svg>\n".formatted(20 + 5 * i);
      write("%s/img/picture-%02d.svg".formatted(below, i), picture);
    }
  }

  /** Deletes a folder with everything in it. */
  static void delete(Path folder) throws IOException {
    List<Path> paths;
    try (var found = Files.walk(folder)) {
      paths = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }

  void write(String file, String text) throws IOException {
    Path target = folder.resolve(file);
    Files.createDirectories(target.getParent());
    Files.writeString(target, text);
  }
}
