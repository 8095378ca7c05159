package polyclinic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import polyclinic.SiteSchema;
import polyclinic.report.Problems;

/** {@code polyclinic schema}: tells other programs what front matter and data may hold. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

  /** What to write. */
  enum Format {
    JSON_SCHEMA("json-schema"),
    CMS("cms");

    private final String name;

    Format(String name) {
      this.name = name;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  @Mixin private SiteOption site;

  @Option(names = "--format", paramLabel = "${bundle:label.format}")
  private Format format = Format.JSON_SCHEMA;

  @Option(names = "--output", paramLabel = "${bundle:label.folder}")
  private Path output;

  @Override
  public Integer call() throws IOException {
    Path root = site.root().toAbsolutePath().normalize();
    Problems problems = new Problems();
    SiteSchema schema = new SiteSchema(root, site.words().language(), problems);
    Path folder = output == null ? root.resolve("target").resolve("schema") : output;
    SortedMap<String, String> files =
        format == Format.CMS ? schema.cms() : schema.schemas(setting(root, folder));
    Files.createDirectories(folder);
    for (var file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
      site.say("wrote", folder.resolve(file.getKey()));
    }
    return site.tell(problems) ? Main.FINDINGS : Main.CLEAN;
  }

  /** The folder as a setting names it: relative to the site's, if both lie on one drive. */
  private static String setting(Path root, Path folder) {
    Path there = folder.toAbsolutePath().normalize();
    return (there.getRoot().equals(root.getRoot()) ? root.relativize(there) : there)
        .toString()
        .replace('\\', '/');
  }
}
