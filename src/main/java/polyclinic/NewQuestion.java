package polyclinic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;
import polyclinic.source.Manuscript;
import polyclinic.source.ManuscriptReader;
import polyclinic.source.RawPage;

/** Adds a question with the same id to a page in all its languages. */
public final class NewQuestion {

  private final Path root;

  public NewQuestion(Path root) {
    this.root = root;
  }

  /**
   * Appends the question to each translation of a page; to none of them if something is wrong.
   *
   * @param path of the page below a language's folder, such as {@code questions.md}
   * @param id the same in every language
   * @return the places of the new headings; the answers stand below them
   * @throws IOException if a file cannot be read or written
   */
  public List<SourceLocation> write(String path, String id, Titles titles, Problems problems)
      throws IOException {
    if (!id.matches("\\p{L}[\\p{L}\\p{M}\\p{N}._-]*")) {
      problems.error(
          "id-syntax",
          SourceLocation.of("content"),
          "'" + id + "' is not an id",
          "begin with a letter and write letters, digits, '-', '_' and '.' only:"
              + " {#known-risks}");
      return List.of();
    }
    List<RawPage> pages = pages(path, problems);
    for (RawPage page : pages) {
      heading(page, id)
          .ifPresent(
              at ->
                  problems.error(
                      "id-duplicate",
                      at,
                      "the question '" + id + "' is there already",
                      "choose another id, or change this question"));
    }
    List<SourceLocation> places = new ArrayList<>();
    if (!problems.haveErrors()) {
      for (RawPage page : pages) {
        String archetype = new Archetypes(root).text("question", page.language());
        String title = titles.in(page.language(), id.replace('-', ' ') + "?");
        places.add(append(page, archetype.replace("{title}", title).replace("{id}", id)));
      }
    }
    return places;
  }

  private List<RawPage> pages(String path, Problems problems) throws IOException {
    Manuscript manuscript = new ManuscriptReader().read(root, problems);
    String name = path.endsWith(".md") ? path : path + ".md";
    Optional<String> key =
        manuscript.pages().stream()
            .filter(page -> page.path().equals(name))
            .map(RawPage::key)
            .findFirst();
    if (key.isEmpty()) {
      problems.error(
          "page-unknown",
          SourceLocation.of("content"),
          "no language has a page '" + name + "'",
          "make it with 'polyclinic new " + name + " --type qa'");
      return List.of();
    }
    return manuscript.pages().stream().filter(page -> page.key().equals(key.get())).toList();
  }

  private static Optional<SourceLocation> heading(RawPage page, String id) {
    int line = page.textAt().line();
    for (String text : page.text().lines().toList()) {
      int at = text.indexOf("{#" + id + "}");
      if (at >= 0) {
        return Optional.of(new SourceLocation(page.file(), line, at + 1));
      }
      line++;
    }
    return Optional.empty();
  }

  private SourceLocation append(RawPage page, String question) throws IOException {
    Path file = root.resolve(page.file());
    String before = Files.readString(file).stripTrailing() + "\n\n";
    Files.writeString(file, before + question.strip() + "\n");
    return new SourceLocation(
        page.file(), 1 + (int) before.chars().filter(c -> c == '\n').count(), 1);
  }
}
