package polyclinic.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import polyclinic.check.CheckOptions;
import polyclinic.check.CheckResult;
import polyclinic.check.LinkChecker;
import polyclinic.jbake.Kitchen;
import polyclinic.model.Site;
import polyclinic.report.Problems;
import polyclinic.resolve.SiteResolver;
import polyclinic.source.ManuscriptReader;

/** Render and check a site of 200 articles, warm, on all cores. */
@State(Scope.Benchmark)
@Fork(jvmArgsAppend = "-Dorg.freemarker.loggerLibrary=SLF4J")
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SiteSpeed {

  private Path work;
  private Path root;
  private Path baked;
  private Site site;

  @Setup
  public void bake() throws IOException {
    work = Files.createTempDirectory("polyclinic-speed");
    root = work.resolve("site");
    baked = work.resolve("baked");
    SiteFormat.POLYCLINIC.write(
        new Corpus(100, polyclinic.bench.Benchmark.SEED), new SiteFolder(root));
    var problems = new Problems();
    site =
        new SiteResolver(Kitchen.types(root), LocalDate.of(2026, 1, 1))
            .resolve(new ManuscriptReader().read(root, problems), problems)
            .orElseThrow();
    new Kitchen().bake(site, root, baked, problems);
    if (problems.haveErrors()) {
      throw new IllegalStateException(problems.sorted().toString());
    }
  }

  @TearDown
  public void delete() throws IOException {
    SiteFolder.delete(work);
  }

  @Benchmark
  public Problems render() {
    var problems = new Problems();
    new Kitchen().bake(site, root, work.resolve("again"), problems);
    return problems;
  }

  @Benchmark
  public CheckResult check() throws IOException {
    return new LinkChecker(CheckOptions.standard()).check(baked);
  }
}
