package polyclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input makes the same bytes, whatever the machine. */
class DeterminismTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir private Path folder;

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  /** Turkish makes another letter of I; in India the day begins five and a half hours earlier. */
  private static void moveFarAway() {
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
  }

  private SortedMap<String, String> bake(Path root, String name) throws IOException {
    Path output = folder.resolve(name);
    BuildResult result = new SiteBuild(TODAY).run(root, output);
    assertThat(result.findings()).isEmpty();
    return SiteFolders.snapshot(output);
  }

  /** Copies files from the last to the first, for a folder may list them as they came. */
  private static void copyBackwards(Path from, Path to) throws IOException {
    List<String> files = new ArrayList<>(SiteFolders.snapshot(from).keySet());
    Collections.reverse(files);
    for (String file : files) {
      if (Files.isRegularFile(from.resolve(file))) {
        SiteFolders.copy(from.resolve(file), to.resolve(file));
      }
    }
  }

  @Test
  void doesNotDependOnLocaleZoneAndOrderOfFiles() throws IOException {
    Path here = folder.resolve("here");
    Path there = folder.resolve("there");
    GoldenSitesTest.prepare("text", here);
    copyBackwards(here, there);
    var one = bake(here, "one");
    moveFarAway();
    var other = bake(there, "other");
    assertThat(other.keySet()).isEqualTo(one.keySet());
    one.forEach((file, bytes) -> assertThat(other.get(file)).as(file).isEqualTo(bytes));
  }

  @Test
  void holdsForTheDemonstration() throws IOException {
    var one = bake(Path.of(""), "one");
    moveFarAway();
    var other = bake(Path.of(""), "other");
    assertThat(one).hasSizeGreaterThan(100);
    assertThat(other.keySet()).isEqualTo(one.keySet());
    one.forEach((file, bytes) -> assertThat(other.get(file)).as(file).isEqualTo(bytes));
  }

  @Test
  void tellsFindingsInTheSameOrder() throws IOException {
    Path root = folder.resolve("root");
    SiteFolders.copy(SiteFolders.BASE, root);
    for (int i = 0; i < 40; i++) {
      String page = "---\ntitle: New\nid: I\n---\n\n[a](INDEX.md) ![](x) [@I]\n\n::nothing\n";
      SiteFolders.write(root.resolve("content/en/new" + i + ".md"), page);
    }
    var here = new SiteBuild(TODAY).run(root, folder.resolve("out")).findings();
    moveFarAway();
    var there = new SiteBuild(TODAY).run(root, folder.resolve("out")).findings();
    assertThat(here.size()).isEqualTo(40 * 6);
    assertThat(there).isEqualTo(here);
  }
}
