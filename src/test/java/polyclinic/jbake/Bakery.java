package polyclinic.jbake;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import polyclinic.model.Page;
import polyclinic.model.PageMeta;
import polyclinic.model.Site;
import polyclinic.model.Words;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;

/** Bakes the sample site in a folder of a test, with small templates as the defaults. */
final class Bakery {

  private static final Path DEFAULTS = Path.of("src/test/resources/kitchen");

  final Path root;
  final Path out;
  private final Kitchen kitchen = new Kitchen(Defaults.inFolder(DEFAULTS));

  Bakery(Path folder) throws IOException {
    this.root = Files.createDirectory(folder.resolve("root"));
    this.out = folder.resolve("out");
  }

  static Site sample() throws IOException {
    return SampleSite.with(words(DEFAULTS));
  }

  static Words words(Path root) throws IOException {
    return SampleSite.words(texts(root, "de"), texts(root, "en"));
  }

  /** Gives the site a file of its own. */
  Bakery with(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return this;
  }

  List<Diagnostic> bake() throws IOException {
    return bake(sample());
  }

  List<Diagnostic> bake(Site site) {
    var problems = new Problems();
    kitchen.bake(site, root, out, problems);
    return problems.sorted();
  }

  String read(String file) throws IOException {
    return Files.readString(out.resolve(file));
  }

  static Site changed(Site site, UnaryOperator<Page> change) {
    return new Site(
        site.config(),
        site.editions(),
        site.variants(),
        site.pages().stream().map(change).toList(),
        site.redirects(),
        site.attachments(),
        site.renditions(),
        site.words());
  }

  static Page with(Page p, String type, String title) {
    PageMeta m = p.meta();
    var meta =
        new PageMeta(
            title,
            title,
            m.description(),
            m.date(),
            m.lastmod(),
            m.tags(),
            m.authors(),
            m.reviewed(),
            m.evidence(),
            m.audience(),
            m.status(),
            m.readingMinutes());
    return new Page(
        p.language(),
        p.source(),
        type,
        meta,
        p.url(),
        p.body(),
        p.contents(),
        p.references(),
        p.further(),
        p.breadcrumbs(),
        p.children(),
        p.translations(),
        p.versions(),
        p.indexed(),
        p.stale(),
        p.links());
  }

  private static Map<String, String> texts(Path root, String language) throws IOException {
    var properties = new Properties();
    Path file = root.resolve("templates/i18n/" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    var texts = new HashMap<String, String>();
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
    return texts;
  }
}
