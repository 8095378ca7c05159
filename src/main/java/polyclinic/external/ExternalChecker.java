package polyclinic.external;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Asks the network whether external links are there. */
public final class ExternalChecker {

  private final ExternalOptions options;
  private final Resolver resolver;
  private final Timing timing;

  /** Makes a checker that goes by the system's own name service and clock. */
  public ExternalChecker(ExternalOptions options) {
    this(options, Resolver.SYSTEM, Timing.system());
  }

  ExternalChecker(ExternalOptions options, Resolver resolver, Timing timing) {
    this.options = options;
    this.resolver = resolver;
    this.timing = timing;
  }

  /** Checks links and tells nobody how far it has come. */
  public Map<String, Verdict> check(Collection<String> urls)
      throws IOException, InterruptedException {
    return check(urls, Progress.SILENT);
  }

  /**
   * Checks links. An address is asked about once, however many links lead to it. Whatever ends the
   * check, even the end of the program, the cache file is whole and has what was found so far.
   *
   * @param urls links as written; fragments are not checked
   * @param progress is told how far the check has come
   * @return a verdict for each link, sorted by link
   * @throws IOException if the cache file cannot be read or written
   * @throws InterruptedException if the thread is interrupted
   */
  public Map<String, Verdict> check(Collection<String> urls, Progress progress)
      throws IOException, InterruptedException {
    Memory memory = Memory.open(options.cache());
    var run = new Run(urls, options, memory, timing, progress);
    try (var saving = new SavingOnExit(() -> memory.save(timing.now()));
        Transport transport = new HttpTransport(options, resolver)) {
      new Dispatcher(options.limits(), transport, timing).run(run.errands(), run::note);
    }
    return run.verdicts();
  }

  /**
   * What the cache knows about links, however old; asks nobody.
   *
   * @return verdicts on those that it knows, sorted by link
   * @throws IOException if the cache file cannot be read
   */
  public Map<String, Verdict> lastVerdicts(Collection<String> urls) throws IOException {
    Memory memory = Memory.open(options.cache());
    SortedMap<String, Verdict> verdicts = new TreeMap<>();
    for (String url : urls) {
      Link link = Link.of(url);
      memory.last(link.key()).ifPresent(v -> verdicts.put(url, v.withFragment(link.fragment())));
    }
    return verdicts;
  }
}
