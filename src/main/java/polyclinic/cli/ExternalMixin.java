package polyclinic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import polyclinic.check.CheckResult;
import polyclinic.check.ExternalReference;
import polyclinic.external.CacheSettings;
import polyclinic.external.ExternalChecker;
import polyclinic.external.ExternalOptions;
import polyclinic.external.Verdict;

/** Whether and how the network is asked about external links. */
final class ExternalMixin {

  @Option(names = "--external")
  private boolean external;

  @Option(names = "--cache", paramLabel = "${bundle:label.file}")
  private Path cache;

  @Option(
      names = "--max-cache-age",
      paramLabel = "${bundle:label.time}",
      converter = TimeSpan.class)
  private Duration maxCacheAge = CacheSettings.NONE.maxAge();

  @Option(names = "--max-failures", paramLabel = "${bundle:label.number}")
  private int maxFailures = 3;

  @Option(names = "--failure-days", paramLabel = "${bundle:label.number}")
  private int failureDays = 2;

  @Mixin private NetworkOptions network;

  @Mixin private TestOptions tests;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  boolean isAsked() {
    return external;
  }

  /** Looks at the options before the work begins. */
  ExternalOptions options() {
    try {
      CacheSettings memory =
          CacheSettings.in(cache == null ? Path.of("") : cache)
              .withPatience(maxFailures, Duration.ofDays(failureDays))
              .withMaxAge(maxCacheAge);
      CacheSettings used = cache == null ? CacheSettings.NONE : memory;
      return tests.applyTo(network.options()).with(used);
    } catch (IllegalArgumentException e) {
      throw Misuse.quoted(spec, e.getMessage());
    }
  }

  /** What the network, or without {@code --external} the cache, says of external references. */
  Map<String, Verdict> verdicts(CheckResult result) throws IOException, InterruptedException {
    ExternalChecker checker = new ExternalChecker(options());
    SortedSet<String> urls =
        result.external().stream()
            .map(ExternalReference::url)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!external) {
      return checker.lastVerdicts(urls);
    }
    try (ProgressLine progress = ProgressLine.on(spec.commandLine().getErr(), Main.words(spec))) {
      return checker.check(urls, progress);
    }
  }
}
