package polyclinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import polyclinic.report.SourceLines;
import polyclinic.report.TextReport;

/**
 * What an editor reads about each mistake. A folder of {@code broken} holds the files that differ
 * from the base site in {@code site}, the paths that it lacks in {@code removed.txt}, and the
 * report in {@code problems.txt}.
 */
class BrokenSitesTest {

  private static final Path BROKEN = SiteFolders.RESOURCES.resolve("broken");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  static List<String> cases() throws IOException {
    return SiteFolders.names(BROKEN);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void isToldAndNotPublished(String name, @TempDir Path folder) throws IOException {
    Path mistake = BROKEN.resolve(name);
    assertThat(mistake.resolve("problems.txt")).exists();
    assertThat(SiteFolders.names(mistake)).containsAnyOf("site", "removed.txt");
    assumeFalse(isAboutCase(name) && ignoresCase(folder), "this file system ignores case");
    Path root = folder.resolve("root");
    site(mistake, root);
    Path output = folder.resolve("public/site");
    SiteFolders.write(output.resolve("index.html"), "the site of before");
    SiteFolders.write(output.resolve("de/old/index.html"), "an old page");
    var before = SiteFolders.snapshot(folder);

    BuildResult result = new SiteBuild(TODAY).run(root, output);

    String report = new TextReport(new SourceLines(root), false).write(result.findings());
    assertThat(report).isEqualTo(Files.readString(mistake.resolve("problems.txt")));
    assertThat(result.findings()).allSatisfy(finding -> assertThat(finding.hint()).isNotBlank());
    assertThat(result.published()).isFalse();
    var after = SiteFolders.snapshot(folder);
    // what costs time to make is kept for the next build, right or wrong
    after.keySet().removeIf(file -> file.startsWith("public/.site.kept"));
    assertThat(after).isEqualTo(before);
  }

  private static void site(Path mistake, Path root) throws IOException {
    SiteFolders.copy(SiteFolders.BASE, root);
    if (Files.exists(mistake.resolve("removed.txt"))) {
      for (String removed : Files.readAllLines(mistake.resolve("removed.txt"))) {
        SiteFolders.delete(root.resolve(removed));
      }
    }
    SiteFolders.copy(mistake.resolve("site"), root);
  }

  private static boolean isAboutCase(String name) {
    return name.startsWith("name-case") || name.equals("language-folder-case");
  }

  private static boolean ignoresCase(Path folder) throws IOException {
    Files.createDirectory(folder.resolve("case"));
    boolean ignores = Files.exists(folder.resolve("CASE"));
    Files.delete(folder.resolve("case"));
    return ignores;
  }
}
