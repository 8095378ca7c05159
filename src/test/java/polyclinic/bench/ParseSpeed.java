package polyclinic.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import polyclinic.markdown.MarkdownReader;
import polyclinic.markdown.MarkdownSettings;
import polyclinic.markdown.RawBody;
import polyclinic.model.Typography;
import polyclinic.report.Problems;

/** Markdown of one article to a raw body, warm, in one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ParseSpeed {

  private final MarkdownReader reader =
      new MarkdownReader(
          new MarkdownSettings(false, Map.of(), "Notes", "Back", "Table", Typography.NONE));
  private List<String> texts;
  private int next;

  @Setup
  public void write() throws IOException {
    texts =
        new Corpus(100, polyclinic.bench.Benchmark.SEED)
            .articles("en", LinkStyle.SOURCES)
            .map(Article::body)
            .toList();
  }

  @Benchmark
  public RawBody article() {
    next = (next + 1) % texts.size();
    return reader.read("article.md", texts.get(next), 0, new Problems());
  }
}
