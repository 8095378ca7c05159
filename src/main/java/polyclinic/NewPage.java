package polyclinic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import polyclinic.source.ManuscriptReader;

/** Begins a page in every language of a site. */
public final class NewPage {

  private final Path root;
  private final LocalDate today;

  public NewPage(Path root, LocalDate today) {
    this.root = root;
    this.today = today;
  }

  /**
   * Writes the page's files, in every language that is no variant; one that exists is left alone.
   *
   * @param path below the language's folder, such as {@code knee/arthrosis.md}
   * @param titles what to write for {@code {title}}
   * @param archetype name of the file in {@code templates/archetypes}, without {@code .md}
   * @return the files that were written
   * @throws IOException if there is no such archetype, the path is none of a page, the site has no
   *     language, or a file cannot be written
   */
  public List<Path> write(String path, Titles titles, String archetype) throws IOException {
    String name = path.endsWith(".md") ? path : path + ".md";
    if (!name.matches("([^./\\\\][^/\\\\]*/)*[^./\\\\][^/\\\\]*\\.md")) {
      throw new IOException("this is no path of a page such as knee/arthrosis.md: '" + path + "'");
    }
    Archetypes archetypes = new Archetypes(root);
    List<String> languages = ManuscriptReader.languages(root);
    if (languages.isEmpty()) {
      throw new IOException("there is no language yet: begin with content/site.yaml");
    }
    List<Path> written = new ArrayList<>();
    for (String language : languages) {
      Path file = root.resolve("content").resolve(language).resolve(name);
      if (!Files.exists(file)) {
        Files.createDirectories(file.getParent());
        String title = titles.in(language, "Title");
        String text =
            archetypes
                .text(archetype, language)
                .replace("{title}", title.replace("\\", "\\\\").replace("\"", "\\\""))
                .replace("{date}", today.toString());
        written.add(Files.writeString(file, text));
      }
    }
    return written;
  }
}
