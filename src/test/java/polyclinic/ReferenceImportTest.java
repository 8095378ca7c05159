package polyclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import polyclinic.report.Problems;
import polyclinic.report.SourceText;

/** The reference lists of the source pages: 128 entries, 117 works. */
class ReferenceImportTest {

  private static final Path LISTS = Path.of("src/test/resources/polyclinic/intake");

  private final Problems problems = new Problems();
  @TempDir Path folder;

  @Test
  void makes117WorksOfThe128EntriesOfTheSourcePages() throws IOException {
    var imported = new ReferenceImport(folder, problems).read(all());
    assertThat(imported.read()).isEqualTo(128);
    assertThat(imported.repeated()).isEqualTo(11);
    // the cut-off entry and the web page have no year: a person completes them
    assertThat(imported.entries()).hasSize(115);
    assertThat(problems.sorted())
        .filteredOn(f -> f.rule().equals("reference-incomplete"))
        .extracting(f -> f.at().line())
        .containsExactly(40, 81);
    assertThat(problems.sorted())
        .filteredOn(f -> f.rule().equals("reference-repeated"))
        .extracting(f -> f.at().line())
        .containsExactly(14, 20, 22, 26, 33, 58, 59, 62, 66, 111, 126);
  }

  @Test
  void findsEachOfThemInTheBibliographyOfTheDemonstrationSite() throws IOException {
    Path bibliography = Files.createDirectories(folder.resolve("content"));
    Files.copy(Path.of("content/references.bib"), bibliography.resolve("references.bib"));
    var imported = new ReferenceImport(folder, problems).read(all());
    assertThat(imported.entries()).isEmpty();
    assertThat(imported.known()).isEqualTo(117);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "{\"a\":", "[]"})
  void saysThatAFileHasNoReferences(String text) throws IOException {
    new ReferenceImport(folder, problems).read(new SourceText("list.json", text));
    assertThat(problems.sorted())
        .extracting(f -> f.at() + " " + f.rule())
        .containsExactly("list.json:1:1 reference-none");
  }

  private static SourceText all() throws IOException {
    var text = new StringBuilder();
    for (String name : List.of("list-a.txt", "list-b1.txt", "list-b2.txt", "list-b3.txt")) {
      text.append(Files.readString(LISTS.resolve(name)));
    }
    return new SourceText("list.txt", text.toString());
  }
}
