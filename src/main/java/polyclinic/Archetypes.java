package polyclinic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What new things begin with: the site's own {@code templates/archetypes}, else ours. */
record Archetypes(Path root) {

  private static final String FOLDER = "templates/archetypes/";

  /**
   * The text of an archetype.
   *
   * @param file its name, such as {@code page.md}
   * @throws IOException if there is none, or it cannot be read
   */
  String text(String file) throws IOException {
    String name = FOLDER + file;
    Path own = root.resolve(name);
    if (Files.exists(own)) {
      return Files.readString(own);
    }
    try (InputStream stream = Archetypes.class.getResourceAsStream("/defaults/" + name)) {
      if (stream == null) {
        throw new IOException("there is no " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
