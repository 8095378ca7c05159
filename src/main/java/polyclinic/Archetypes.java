package polyclinic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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
    Optional<String> text = own(file).or(() -> ours(file));
    return text.orElseThrow(() -> new IOException("there is no " + FOLDER + file));
  }

  /**
   * The text of a page's archetype in the words of a language, such as {@code page.fr.md}; if the
   * site, or else we, have none for it, the one for every language.
   *
   * @param name without {@code .md}
   * @throws IOException if there is none, or it cannot be read
   */
  String text(String name, String language) throws IOException {
    String special = name + "." + language + ".md";
    Optional<String> text = own(special).or(() -> own(name + ".md")).or(() -> ours(special));
    return text.isPresent() ? text.get() : text(name + ".md");
  }

  private Optional<String> own(String file) {
    Path path = root.resolve(FOLDER + file);
    try {
      return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> ours(String file) {
    String name = "/defaults/" + FOLDER + file;
    try (InputStream stream = Archetypes.class.getResourceAsStream(name)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
