package polyclinic.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Lets contenders work in turn on the same corpus. */
final class Arena {

  private final Path work;

  /**
   * @param work a folder for sites and outputs
   */
  Arena(Path work) {
    this.work = work;
  }

  /**
   * Runs A B C, A B C …, each with a new, empty output folder.
   *
   * @param rounds how often; stock JBake takes part in more than one only while it is quick
   * @return the medians of those that took part
   */
  Map<Contender, Measurement> run(Corpus corpus, int rounds)
      throws IOException, InterruptedException {
    Map<SiteFormat, Path> sites = write(corpus);
    var runs = new EnumMap<Contender, List<Measurement>>(Contender.class);
    for (int round = 0; round < rounds; round++) {
      Path out = empty("out");
      for (Contender contender : Contender.values()) {
        boolean tooSlow = contender == Contender.STOCK_JBAKE && corpus.pages() > 100 && round > 0;
        if (!contender.takesPart(corpus.articles()) || tooSlow) {
          continue;
        }
        // a check reads what the bake before it wrote
        Path target = out.resolve(contender.isCheck() ? Contender.BAKE.name() : contender.name());
        if (!contender.isCheck()) {
          Files.createDirectories(target);
        }
        List<String> command = contender.command(sites.get(contender.format()), target);
        Measurement run = ProcessMeter.run(command, work.resolve(contender.name() + ".log"));
        System.err.printf("%6d pages  %-18s %s%n", corpus.pages(), contender.label(), run);
        runs.computeIfAbsent(contender, c -> new ArrayList<>()).add(run);
      }
    }
    empty("out");
    var medians = new EnumMap<Contender, Measurement>(Contender.class);
    runs.forEach((contender, all) -> medians.put(contender, Measurement.median(all)));
    return medians;
  }

  private Map<SiteFormat, Path> write(Corpus corpus) throws IOException {
    Path folder = empty("sites");
    var sites = new EnumMap<SiteFormat, Path>(SiteFormat.class);
    for (SiteFormat format : SiteFormat.values()) {
      Path site = folder.resolve(format.name());
      format.write(corpus, new SiteFolder(site));
      sites.put(format, site);
    }
    return sites;
  }

  private Path empty(String name) throws IOException {
    Path folder = work.resolve(name);
    if (Files.exists(folder)) {
      SiteFolder.delete(folder);
    }
    return Files.createDirectories(folder);
  }
}
