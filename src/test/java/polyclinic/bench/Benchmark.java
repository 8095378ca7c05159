package polyclinic.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures bake and check against stock JBake and Hugo and prints tables. Arguments: numbers of
 * articles, separated by commas; how many rounds; a folder to work in. Run it in the project's
 * folder, after {@code mvn package}.
 */
final class Benchmark {

  static final long SEED = 1;

  private Benchmark() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    String articles = arguments.length > 0 ? arguments[0] : "50,250,500";
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
    Path work = Path.of(arguments.length > 2 ? arguments[2] : "target/bench");
    Tools.prepare();
    if (!Tools.onPath("hugo")) {
      System.out.println("Hugo is not installed: no figures for it.\n");
    }
    var arena = new Arena(Files.createDirectories(work));
    var results = new TreeMap<Integer, Map<Contender, Measurement>>();
    for (String number : articles.split(",")) {
      var corpus = new Corpus(Integer.parseInt(number.strip()), SEED);
      results.put(corpus.pages(), arena.run(corpus, rounds));
    }
    var table = new BenchmarkTable(results);
    System.out.println("Medians of " + rounds + " rounds: wall s / CPU s / peak MiB\n");
    System.out.println(table.measured());
    System.out.println("Ratios of wall time (of CPU time)\n");
    System.out.println(table.ratios());
  }
}
