package polyclinic.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;

/** One reader serves many threads, from its first text on. */
class ManyThreadsTest {

  private static final int THREADS = 6;
  private static final int READERS = 40;

  private static final String TEXT =
      """
      ## Heading {#given}

      Text with *emphasis*, [a link](x.md), [@a1], a note[^1] and a date: 10-12 | 13.

      | a | b: c |
      |:--|-----:|
      | `d` | [e][f] - g |

      :::note[Title: *one* - two]
      - item
      ::toc
      :::

      [f]: y.md
      [^1]: Note | text.
      ![](z.svg)
      """;

  private record Read(RawBody body, List<Diagnostic> findings) {}

  @Test
  void theSameTextGivesEqualBodies() throws Exception {
    Read expected = read(new MarkdownReader(TestSettings.german(false)));
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (int i = 0; i < READERS; i++) {
        var reader = new MarkdownReader(TestSettings.german(false));
        var start = new CyclicBarrier(THREADS);
        List<Callable<Read>> tasks = new ArrayList<>();
        for (int t = 0; t < THREADS; t++) {
          tasks.add(
              () -> {
                start.await();
                return read(reader);
              });
        }
        for (Future<Read> read : threads.invokeAll(tasks)) {
          assertThat(read.get()).isEqualTo(expected);
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Read read(MarkdownReader reader) {
    var problems = new Problems();
    return new Read(reader.read("page.md", TEXT, 0, problems), problems.sorted());
  }
}
