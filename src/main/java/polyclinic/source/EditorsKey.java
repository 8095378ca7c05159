package polyclinic.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import polyclinic.report.Problems;
import polyclinic.report.SourceText;

/** The key {@code editors} of a site, read without the rest. */
public final class EditorsKey {

  static final String NAME = "editors";

  private static final String FILE = "content/site.yaml";

  private EditorsKey() {}

  /**
   * Its value; empty if there is none that can be read, of which the whole reading tells.
   *
   * @param root the site's folder
   */
  public static Optional<String> read(Path root) {
    Path file = root.resolve(FILE);
    Problems unheard = new Problems();
    return Files.isRegularFile(file)
        ? SourceText.read(file, FILE, unheard)
            .flatMap(source -> YamlDocument.read(FILE, source.text(), 1, unheard))
            .flatMap(fields -> fields.get(NAME))
            .flatMap(YamlValue::text)
        : Optional.empty();
  }
}
