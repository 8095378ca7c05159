package polyclinic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import polyclinic.source.ManuscriptReader;

/** Begins a page in every language of a site. */
public final class NewPage {

  private static final String ARCHETYPES = "templates/archetypes/";

  private final Path root;
  private final LocalDate today;

  public NewPage(Path root, LocalDate today) {
    this.root = root;
    this.today = today;
  }

  /**
   * Writes the page's files; one that exists is left alone.
   *
   * @param path below the language's folder, such as {@code knee/arthrosis.md}
   * @param title what to write for {@code {title}}
   * @param archetype name of the file in {@code templates/archetypes}, without {@code .md}
   * @return the files that were written
   * @throws IOException if there is no such archetype, or a file cannot be written
   */
  public List<Path> write(String path, String title, String archetype) throws IOException {
    String name = path.endsWith(".md") ? path : path + ".md";
    String text =
        archetype(archetype)
            .replace("{title}", title.replace("\\", "\\\\").replace("\"", "\\\""))
            .replace("{date}", today.toString());
    List<Path> written = new ArrayList<>();
    for (String language : ManuscriptReader.languages(root)) {
      Path folder = root.resolve("content").resolve(language);
      Path file = folder.resolve(name).normalize();
      if (!file.startsWith(folder)) {
        throw new IOException("the path leads out of the language's folder: " + path);
      }
      if (!Files.exists(file)) {
        Files.createDirectories(file.getParent());
        written.add(Files.writeString(file, text));
      }
    }
    return written;
  }

  private String archetype(String archetype) throws IOException {
    String name = ARCHETYPES + archetype + ".md";
    Path own = root.resolve(name);
    if (Files.exists(own)) {
      return Files.readString(own);
    }
    try (InputStream stream = NewPage.class.getResourceAsStream("/defaults/" + name)) {
      if (stream == null) {
        throw new IOException("there is no " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
