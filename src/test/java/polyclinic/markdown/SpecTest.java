package polyclinic.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import polyclinic.markdown.SpecFile.Example;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;

/** Runs every example of every file in {@code src/test/resources/spec}. */
class SpecTest {

  private static final MarkdownReader PLAIN = new MarkdownReader(TestSettings.german(false));
  private static final MarkdownReader SANITISED = new MarkdownReader(TestSettings.german(true));

  @TestFactory
  Stream<DynamicContainer> examples() throws IOException, URISyntaxException {
    Path folder = Path.of(SpecTest.class.getResource("/spec").toURI());
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(f -> f.toString().endsWith(".md")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream().map(SpecTest::container);
  }

  private static DynamicContainer container(Path file) {
    List<Example> examples;
    try {
      examples = SpecFile.read(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    assertThat(examples).as("examples in %s", file).isNotEmpty();
    return DynamicContainer.dynamicContainer(
        file.getFileName().toString(),
        examples.stream().map(e -> DynamicTest.dynamicTest(e.name(), () -> run(e))));
  }

  private static void run(Example example) {
    var problems = new Problems();
    MarkdownReader reader = example.options().contains("sanitised") ? SANITISED : PLAIN;
    RawBody body = reader.read("page.md", example.in(), 0, problems);
    List<Diagnostic> findings = problems.sorted();
    assertThat(BodyDump.of(body, findings)).isEqualTo(example.out());
    assertThat(findings).allSatisfy(d -> assertThat(d.hint()).isNotBlank());
    assertThat(findings).allSatisfy(d -> assertThat(d.message()).doesNotEndWith("."));
  }
}
