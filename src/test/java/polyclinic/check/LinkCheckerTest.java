package polyclinic.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import polyclinic.model.BaseUrl;
import polyclinic.report.Diagnostic;
import polyclinic.report.Severity;

class LinkCheckerTest {

  @TempDir Path site;

  @Test
  void namesTheFileThatDiffersInCase() throws IOException {
    write("Team.html", "");
    assertThat(only("<a href='team.html'>x</a>"))
        .extracting(Diagnostic::severity, Diagnostic::rule, Diagnostic::message, Diagnostic::hint)
        .containsExactly(
            Severity.ERROR,
            "link-case",
            "the file /team.html is written differently: /Team.html",
            "did you mean '/Team.html'?");
  }

  @Test
  void namesTheNearestFile() throws IOException {
    write("treatments/knee.html", "");
    assertThat(only("<a href='treatments/kne.html'>x</a>").hint())
        .isEqualTo("did you mean '/treatments/knee.html'?");
  }

  @Test
  void namesTheNearestFolderBelowTheBasePath() throws IOException {
    write("treatments/index.html", "");
    write("index.html", "<a href='treatmants/'>x</a>");
    var options = CheckOptions.standard().at(new BaseUrl("https://example.org", "/klinik/"));
    assertThat(new LinkChecker(options).check(site).findings())
        .extracting(Diagnostic::hint)
        .containsExactly("did you mean '/klinik/treatments/'?");
  }

  @Test
  void namesTheFileThatMoved() throws IOException {
    write("science/deep/vesicles-of-cells.html", "");
    assertThat(only("<a href='vesicles-of-cells.html'>x</a>").hint())
        .isEqualTo("did you mean '/science/deep/vesicles-of-cells.html'?");
  }

  @Test
  void namesTheNearestId() throws IOException {
    assertThat(only("<h2 id='risks'>x</h2><a href='#risk'>x</a>").hint())
        .isEqualTo("did you mean '#risks'?");
  }

  @Test
  void explainsAFolderWithoutAPage() throws IOException {
    write("img/x.png", "");
    assertThat(only("<a href='img/'>x</a>").hint())
        .isEqualTo("the folder exists, but it has no index.html");
  }

  @Test
  void countsReferencesOfEveryKind() throws IOException {
    write(
        "index.html",
        "<a href='https://example.net/'>a</a><a href='mailto:a@example.org'>b</a><a>c</a>"
            + "<img src='data:image/png,x' srcset='index.html 1x, index.html 2x' alt=''>");
    write("site.css", "a { background: url(index.html) }");
    CheckResult result = new LinkChecker(CheckOptions.standard()).check(site);
    assertThat(result).isEqualTo(new CheckResult(1, 6, result.findings()));
  }

  @Test
  void followsSymbolicLinksOnce() throws IOException {
    write("real/page.html", "<a href='/alias/page.html'>x</a><a href='/nowhere'>y</a>");
    Files.createSymbolicLink(site.resolve("alias"), site.resolve("real"));
    Files.createSymbolicLink(site.resolve("real/loop"), site);
    Files.createSymbolicLink(site.resolve("nowhere"), site.resolve("does-not-exist"));
    assertThat(new LinkChecker(CheckOptions.standard()).check(site).findings())
        .extracting(d -> d.page() + " " + d.url())
        .containsExactly("alias/page.html /nowhere", "real/page.html /nowhere");
  }

  @Test
  void refusesWhatIsNoFolder() {
    var checker = new LinkChecker(CheckOptions.standard());
    assertThatThrownBy(() -> checker.check(site.resolve("none")))
        .isInstanceOf(FileNotFoundException.class);
  }

  @Test
  void survivesDeepNesting() throws IOException {
    String deep = "<div>".repeat(20_000);
    assertThat(only(deep + "<a href='gone.html'>x</a>").at().column())
        .isEqualTo(deep.length() + "<a href='".length() + 1);
  }

  private Diagnostic only(String html) throws IOException {
    write("index.html", html);
    var findings = new LinkChecker(CheckOptions.standard()).check(site).findings();
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private void write(String file, String text) throws IOException {
    Path path = site.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
