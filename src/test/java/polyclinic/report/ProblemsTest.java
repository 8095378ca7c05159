package polyclinic.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemsTest {

  private final Problems problems = new Problems();

  @Test
  void sortsByPlaceAndForgetsRepetitions() {
    problems.error("b", new SourceLocation("b.md", 1, 1), "third", "");
    problems.error("a", new SourceLocation("a.md", 10, 1), "second", "");
    problems.error("a", new SourceLocation("a.md", 9, 5), "first", "");
    problems.error("a", new SourceLocation("a.md", 9, 5), "first", "");
    assertThat(problems.sorted())
        .extracting(Diagnostic::message)
        .containsExactly("first", "second", "third");
  }

  @Test
  void doesNotCareWhichThreadCameFirst() {
    List<Integer> lines = IntStream.rangeClosed(1, 1000).boxed().toList();
    lines.parallelStream()
        .forEach(line -> problems.error("a", new SourceLocation("a.md", line, 1), "wrong", ""));
    assertThat(problems.sorted()).extracting(d -> d.at().line()).isEqualTo(lines);
  }

  @Test
  void tellsErrorsFromWarnings() {
    problems.warning("a", SourceLocation.of("a.md"), "doubtful", "");
    assertThat(problems.haveErrors()).isFalse();
    problems.error("a", SourceLocation.of("a.md"), "wrong", "");
    assertThat(problems.haveErrors()).isTrue();
  }

  @Test
  void countsLinesAndColumnsFromOne() {
    assertThat(SourceLocation.of("a.md")).hasToString("a.md:1:1");
    assertThatThrownBy(() -> new SourceLocation("a.md", 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SourceLocation("a.md", 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
