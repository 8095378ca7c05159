package polyclinic.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Writes a corpus alone: {@code polyclinic|stock-jbake|hugo ARTICLES FOLDER [SEED]}. */
final class MakeCorpus {

  private MakeCorpus() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3) {
      System.err.println(
          "Arguments: FORMAT ARTICLES FOLDER [SEED]; formats: "
              + Arrays.toString(SiteFormat.values()).toLowerCase(Locale.ROOT).replace('_', '-'));
      System.exit(2);
    }
    String name = arguments[0].toUpperCase(Locale.ROOT).replace('-', '_');
    long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : Benchmark.SEED;
    SiteFormat.valueOf(name)
        .write(
            new Corpus(Integer.parseInt(arguments[1]), seed),
            new SiteFolder(Path.of(arguments[2])));
  }
}
