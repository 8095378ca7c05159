package polyclinic.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import polyclinic.PreviewSite;
import polyclinic.report.Problems;
import polyclinic.report.SourceLines;
import polyclinic.report.Wording;

/** Answers what browsers ask for. Safe for many threads. */
final class Desk {

  private static final String OWN = "/__preview/";
  private static final String BOTH = "/__both/";

  private final Path root;
  private final Stage stage;
  private final Wording words;

  /**
   * @param words of this room, in the editor's language
   */
  Desk(Path root, Stage stage, Wording words) {
    this.words = words;
    this.root = root;
    this.stage = stage;
  }

  /**
   * The answer for an address.
   *
   * @param path percent-encoded
   * @param query decoded; empty if there is none
   */
  Answer answer(String path, String query) throws IOException {
    if (path.startsWith(OWN)) {
      return own(path.substring(OWN.length()));
    }
    Showing showing = stage.now();
    if (showing.site().isEmpty()) {
      return findings(showing, 503);
    }
    PreviewSite site = showing.site().get();
    return path.equals(BOTH) ? both(site, query) : ofSite(inSite(path, site), showing, site);
  }

  private Answer own(String name) throws IOException {
    if (name.equals("findings")) {
      Showing showing = stage.now();
      return Answer.page(200, page(showing));
    }
    boolean known = name.equals("reload.js") || name.equals("preview.css");
    return known
        ? new Answer(200, ContentTypes.of(name), resource(name))
        : Answer.text(404, words.say("file.none"));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream stream = Desk.class.getResourceAsStream(name)) {
      return stream.readAllBytes();
    }
  }

  private Answer findings(Showing showing, int status) {
    byte[] bytes = Answer.page(status, page(showing)).body();
    Injection injection = new Injection(showing, words, false, "", true);
    return new Answer(status, Answer.HTML, injection.into(bytes));
  }

  private String page(Showing showing) {
    return new FindingsPage(new SourceLines(root), words).write(showing.findings());
  }

  private Answer both(PreviewSite site, String query) {
    String page = query.startsWith("page=") ? query.substring("page=".length()) : "/";
    List<String> addresses =
        RequestPath.file(page.startsWith("/") ? page : "/" + page)
            .map(site::translations)
            .orElse(List.of());
    return addresses.isEmpty()
        ? Answer.text(404, words.say("both.none"))
        : Answer.page(200, BothPage.write(addresses, words));
  }

  /** A site that will stand below a folder of its host can be asked for there as well. */
  private static String inSite(String path, PreviewSite site) {
    String base = site.basePath();
    return path.startsWith(base) ? path.substring(base.length() - 1) : path;
  }

  private Answer ofSite(String path, Showing showing, PreviewSite site) throws IOException {
    Optional<String> file = RequestPath.file(path);
    if (file.isPresent()) {
      Optional<Answer> found = print(file.get(), 200, showing, site);
      if (found.isPresent()) {
        return found.get();
      }
      if (!path.endsWith("/")
          && site.file(file.get() + "/index.html", new Problems()).isPresent()) {
        return Answer.elsewhere(path + "/");
      }
    }
    String notFound = site.notFound(file.orElse(""));
    return print(notFound, 404, showing, site).orElse(Answer.text(404, words.say("file.none")));
  }

  /** A file of the site, or what can stand for it if its template fails; empty if there is none. */
  private Optional<Answer> print(String file, int status, Showing showing, PreviewSite site)
      throws IOException {
    Problems problems = new Problems();
    Optional<byte[]> bytes = site.file(file, problems);
    if (bytes.isEmpty() && problems.haveErrors()) {
      stage.add(showing.version(), problems.sorted());
      Showing now = stage.now();
      bytes =
          now.fallback().isPresent()
              ? now.fallback().get().file(file, new Problems())
              : Optional.empty();
      return Optional.of(
          bytes.map(b -> dressed(file, status, b, now, site)).orElse(findings(now, 503)));
    }
    return bytes.map(b -> dressed(file, status, b, showing, site));
  }

  private Answer dressed(String file, int status, byte[] bytes, Showing showing, PreviewSite site) {
    String type = ContentTypes.of(file);
    if (!type.equals(Answer.HTML)) {
      return new Answer(status, type, bytes);
    }
    String both = site.translations(file).size() > 1 ? "/" + file : "";
    Injection injection = new Injection(showing, words, site.isUnpublished(file), both, false);
    return new Answer(status, type, injection.into(bytes));
  }
}
