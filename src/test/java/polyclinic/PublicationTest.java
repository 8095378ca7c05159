package polyclinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import polyclinic.report.Diagnostic;

class PublicationTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  @TempDir private Path folder;
  private Path root;
  private Path output;

  @BeforeEach
  void site() throws IOException {
    root = folder.resolve("root");
    output = folder.resolve("public/site");
    SiteFolders.copy(SiteFolders.BASE, root);
  }

  private BuildResult build(Path to) throws IOException {
    return new SiteBuild(TODAY).run(root, to);
  }

  /** Tries to publish, and shows that nothing on the disk has changed. */
  private Diagnostic refused(Path to) throws IOException {
    var before = SiteFolders.snapshot(folder);
    BuildResult result = build(to);
    assertThat(result.published()).isFalse();
    assertThat(SiteFolders.snapshot(folder)).isEqualTo(before);
    assertThat(result.findings()).hasSize(1);
    assertThat(result.findings().get(0).rule()).isEqualTo("output");
    assertThat(result.findings().get(0).hint()).isNotBlank();
    return result.findings().get(0);
  }

  @Test
  void makesTheFolderWithItsParents() throws IOException {
    BuildResult result = build(output);
    assertThat(result.findings()).isEmpty();
    assertThat(result.published()).isTrue();
    assertThat(result.pages()).isEqualTo(14);
    assertThat(result.languages()).isEqualTo(2);
    assertThat(output.resolve("de/knie/index.html")).exists();
    assertThat(SiteFolders.names(output.getParent())).containsExactly("site");
  }

  @Test
  void replacesTheOldSiteAsAWhole() throws IOException {
    assertThat(build(output).published()).isTrue();
    SiteFolders.write(output.resolve("de/gone/index.html"), "a page that is no more");
    var fresh = folder.resolve("fresh");
    assertThat(build(fresh).published()).isTrue();

    assertThat(build(output).published()).isTrue();

    assertThat(SiteFolders.snapshot(output)).isEqualTo(SiteFolders.snapshot(fresh));
    assertThat(SiteFolders.names(output.getParent())).containsExactly("site");
  }

  @Test
  void takesAnEmptyFolder() throws IOException {
    Files.createDirectories(output);
    assertThat(build(output).published()).isTrue();
  }

  @Test
  void givesTheFolderTheRightsOfAnyNewOne() throws IOException {
    FileStore disk = Files.getFileStore(folder);
    assumeTrue(disk.supportsFileAttributeView("posix"), "rights of POSIX");
    build(output);
    Path any = Files.createDirectory(folder.resolve("any"));
    assertThat(Files.getPosixFilePermissions(output)).isEqualTo(Files.getPosixFilePermissions(any));
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(Files.getPosixFilePermissions(output.resolve("index.html")))
        .isEqualTo(Files.getPosixFilePermissions(file));
  }

  @Test
  void keepsTheOldSiteIfATemplateFails() throws IOException {
    assertThat(build(output).published()).isTrue();
    SiteFolders.write(root.resolve("templates/page.ftlh"), "${page.nothing}");
    var before = SiteFolders.snapshot(folder);
    BuildResult result = build(output);
    assertThat(result.published()).isFalse();
    assertThat(result.findings()).extracting(Diagnostic::rule).containsExactly("template");
    assertThat(SiteFolders.snapshot(folder)).isEqualTo(before);
  }

  @Test
  void keepsTheOldSiteIfTheLinkCheckFails() throws IOException {
    assertThat(build(output).published()).isTrue();
    SiteFolders.write(
        root.resolve("templates/robots.ftl"), "Sitemap: ${absolute('/sitemap.xml')}\n");
    SiteFolders.write(
        root.resolve("templates/root.ftlh"),
        "<!DOCTYPE html><html lang=\"en\"><title>A</title><a href=\"nowhere/\">A</a></html>\n");
    var before = SiteFolders.snapshot(folder);
    BuildResult result = build(output);
    assertThat(result.published()).isFalse();
    assertThat(result.findings()).extracting(Diagnostic::rule).contains("link-missing");
    assertThat(SiteFolders.snapshot(folder)).isEqualTo(before);
  }

  @Test
  void doesNotReplaceTheSitesOwnFolder() throws IOException {
    assertThat(refused(root).message()).contains("the site's own folder");
    assertThat(refused(folder).message()).contains("the site's own folder");
    assertThat(refused(root.resolve("content/..")).message()).contains("the site's own folder");
  }

  @Test
  void doesNotReplaceSources() throws IOException {
    SiteFolders.write(root.resolve("assets/index.html"), "not a page of ours");
    assertThat(refused(root.resolve("assets")).message()).contains("the site's assets");
    assertThat(refused(root.resolve("content/en/public")).message()).contains("the site's content");
    assertThat(refused(root.resolve("templates")).message()).contains("the site's templates");
  }

  @Test
  void doesNotReplaceSourcesByAnotherWay() throws IOException {
    SiteFolders.write(root.resolve("assets/index.html"), "not a page of ours");
    Path link = Files.createSymbolicLink(folder.resolve("link"), root);
    assertThat(refused(link.resolve("assets")).message()).contains("the site's assets");
    assertThat(refused(link).message()).contains("the site's own folder");
  }

  @Test
  void doesNotReplaceAFolderThatIsNoSite() throws IOException {
    SiteFolders.write(output.resolve("thesis.txt"), "years of work");
    assertThat(refused(output).message()).contains("has no index.html");
  }

  @Test
  void doesNotReplaceAFile() throws IOException {
    SiteFolders.write(output, "years of work");
    assertThat(refused(output).message()).contains("a file");
  }

  @Test
  void tellsThatAFileIsInTheWay() throws IOException {
    SiteFolders.write(folder.resolve("public"), "a file");
    assertThat(refused(output).message()).contains("cannot be written");
  }

  @Test
  void publishesToWhereALinkLeads() throws IOException {
    Path real = folder.resolve("real");
    assertThat(build(real).published()).isTrue();
    SiteFolders.write(real.resolve("de/gone/index.html"), "a page that is no more");
    Path link = Files.createSymbolicLink(folder.resolve("current"), real);
    assertThat(build(link).published()).isTrue();
    assertThat(link).isSymbolicLink();
    assertThat(real.resolve("de/gone")).doesNotExist();
    assertThat(real.resolve("index.html")).exists();
  }

  @Test
  void reportsABadOutputTogetherWithBadContent() throws IOException {
    SiteFolders.write(output, "a file");
    SiteFolders.write(root.resolve("content/en/new.md"), "---\ntitle: New\ncolour: red\n---\n");
    assertThat(build(output).findings())
        .extracting(Diagnostic::rule)
        .containsExactlyInAnyOrder("output", "key-unknown");
  }
}
