package polyclinic.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A copy of the site for tests, and the preview of it. */
final class PreviewedSite implements AutoCloseable {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  private static final Path BASE = Path.of("src/test/resources/base-site");

  final Path root;
  final PreviewServer server;
  final Visitor visitor;

  private PreviewedSite(Path root, Locale language) throws IOException {
    this.root = root;
    this.server = PreviewServer.start(root, TODAY, 0, language);
    this.visitor = new Visitor(server.address().getPort());
  }

  /** Starts it as it is. */
  static PreviewedSite of(Path root) throws IOException {
    return of(root, Locale.ENGLISH);
  }

  /** Starts it as it is, for editors who speak a language. */
  static PreviewedSite of(Path root, Locale language) throws IOException {
    return new PreviewedSite(root, language);
  }

  /** Copies the site, starts the preview, and waits until it shows the site. */
  static PreviewedSite in(Path root) throws IOException {
    copyTo(root);
    PreviewedSite site = of(root);
    site.visitor.until("/en/", reply -> reply.status() == 200);
    return site;
  }

  static void copyTo(Path root) throws IOException {
    List<Path> all;
    try (Stream<Path> paths = Files.walk(BASE)) {
      all = paths.filter(Files::isRegularFile).toList();
    }
    for (Path file : all) {
      Path target = root.resolve(BASE.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }

  Path page(String path) {
    return root.resolve("content").resolve(path);
  }

  void change(String path, UnaryOperator<String> change) throws IOException {
    Files.writeString(page(path), change.apply(Files.readString(page(path))));
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
