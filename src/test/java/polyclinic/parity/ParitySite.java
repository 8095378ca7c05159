package polyclinic.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import polyclinic.model.Site;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;
import polyclinic.resolve.SiteResolver;
import polyclinic.source.Manuscript;
import polyclinic.source.ManuscriptReader;

/** A small site in two languages that is the same in both, until a test adds pages to it. */
final class ParitySite {

  private static final Path BASE = Path.of("src/test/resources/rules/site");
  private static final Set<String> TYPES =
      Set.of("page", "section", "home", "imprint", "notfound", "treatment", "article");

  private final Path root;

  ParitySite(Path root) {
    this.root = root;
    try (var files = Files.walk(BASE)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        write(BASE.relativize(file).toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page of one section in a language. */
  void section(String language, String name, String id, String text) {
    String page = "---\ntitle: %s\n---\n\n## Text {#%s}\n\n%s\n".formatted(name, id, text);
    write("content/" + language + "/" + name + ".md", page);
  }

  private void write(String name, String text) {
    try {
      Files.createDirectories(root.resolve(name).getParent());
      Files.writeString(root.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the comparison says of the site; nothing else may be wrong with it. */
  List<Diagnostic> findings() throws IOException {
    Problems problems = new Problems();
    Manuscript manuscript = new ManuscriptReader().read(root, problems);
    LocalDate today = LocalDate.of(2026, 11, 1);
    Site site = new SiteResolver(TYPES, today).resolve(manuscript, problems).orElseThrow();
    assertThat(problems.sorted()).isEmpty();
    new ParityCheck().run(manuscript, site, problems);
    return problems.sorted();
  }
}
