package polyclinic.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import polyclinic.SiteBuild;

/** A small site with old addresses, a page for unknown ones, and files of many kinds. */
final class ServedSite {

  private static final Path BASE = Path.of("src/test/resources/base-site");

  private ServedSite() {}

  /** Bakes it below a folder. */
  static Path bake(Path folder) throws IOException {
    Path root = folder.resolve("root");
    try (Stream<Path> files = Files.walk(BASE)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path copy = root.resolve(BASE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Path knee = root.resolve("content/de/knee.md");
    String aliases = "aliases: [alt/, über-uns/größe/, a.b~c/old.html]\n";
    Files.writeString(knee, Files.readString(knee).replaceFirst("\n", "\n" + aliases));
    for (String language : new String[] {"de", "en"}) {
      Files.writeString(
          root.resolve("content/" + language + "/404.md"), "---\ntitle: Nein\n---\n\nNein.\n");
    }
    Files.writeString(root.resolve("assets/site.webmanifest"), "{}");
    Files.writeString(root.resolve("assets/paper.pdf"), "%PDF-1.7\n");
    Path config = root.resolve("content/site.yaml");
    Files.writeString(
        config,
        Files.readString(config).replaceFirst("(?m)^baseUrl: .*$", "baseUrl: https://localhost/"));
    Path out = folder.resolve("out");
    var result = new SiteBuild(LocalDate.of(2026, 3, 1)).run(root, out);
    assertThat(result.findings()).isEmpty();
    return out;
  }
}
